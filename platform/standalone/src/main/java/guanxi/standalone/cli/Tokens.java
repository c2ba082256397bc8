package guanxi.standalone.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Bearer tokens of the demo identities; only the embedded identity provider knows them. */
final class Tokens {
    private final Gateway gateway;
    private final Arguments arguments;

    Tokens(Gateway gateway, Arguments arguments) {
        this.gateway = gateway;
        this.arguments = arguments;
    }

    /** A manager may import every form and see every assessment. */
    String givenOrManagers() {
        return arguments.token().orElseGet(() -> fetch("manager", Optional.empty()));
    }

    String fetch(String role, Optional<String> as) {
        var form = new LinkedHashMap<String, String>();
        form.put("grant_type", "client_credentials");
        form.put("client_id", "demo-" + role);
        form.put("client_secret", arguments.demoSecret());
        as.ifPresent(person -> form.put("as", person));
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        var answer = gateway.postForm("/oauth2/token", body);
        return Optional.of(answer.jsonOrRefuse().path("access_token"))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .orElseThrow(() -> new Refused("The answer holds no access_token"));
    }
}
