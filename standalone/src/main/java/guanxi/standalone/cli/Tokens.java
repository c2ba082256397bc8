package guanxi.standalone.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Bearer tokens of the demo identities; only the embedded identity provider knows them. */
final class Tokens {
    private static final int NOT_THIS_SECRET = 401;
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

    /** The first secret that is taken; the answer to the last one stands. */
    String fetch(String role, Optional<String> as) {
        var secrets = arguments.demoSecrets().iterator();
        var answer = ask(role, as, secrets.next());
        while (answer.status() == NOT_THIS_SECRET && secrets.hasNext()) answer = ask(role, as, secrets.next());
        return Optional.of(answer.jsonOrRefuse().path("access_token"))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .orElseThrow(() -> new Refused("The answer holds no access_token"));
    }

    private Answer ask(String role, Optional<String> as, String secret) {
        var form = new LinkedHashMap<String, String>();
        form.put("grant_type", "client_credentials");
        form.put("client_id", "demo-" + role);
        form.put("client_secret", secret);
        as.ifPresent(person -> form.put("as", person));
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return gateway.postForm("/oauth2/token", body);
    }
}
