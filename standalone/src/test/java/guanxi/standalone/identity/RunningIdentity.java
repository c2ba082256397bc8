package guanxi.standalone.identity;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** The identity provider as it is started for real, on a free port, over a given data folder. */
final class RunningIdentity implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();

    RunningIdentity(Path data, String... more) {
        var settings = new ArrayList<>(List.of(
                "--server.port=0",
                "--guanxi.data=" + data,
                "--guanxi.identity.issuer=http://localhost:8080",
                "--guanxi.identity.demo-secret=guanxi-demo"));
        settings.addAll(List.of(more));
        context = IdentityApplication.builder().run(settings.toArray(String[]::new));
    }

    String url() {
        return "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(url() + path)).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> askForToken(String clientId, String secret, String more)
            throws IOException, InterruptedException {
        return form(
                url(), "grant_type=client_credentials&client_id=" + clientId + "&client_secret=" + secret + more, null);
    }

    HttpResponse<String> askForTokenByHeader(String clientId, String secret) throws IOException, InterruptedException {
        byte[] pair = (clientId + ":" + secret).getBytes(StandardCharsets.UTF_8);
        return form(
                url(),
                "grant_type=client_credentials",
                "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    HttpResponse<String> form(String base, String body, String authorization) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + "/oauth2/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    static String token(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body()).path("access_token").asString();
    }

    /** The claims, after the signature has been checked against the keys that the provider shows. */
    JWTClaimsSet verified(String token) throws Exception {
        SignedJWT jwt = SignedJWT.parse(token);
        var key = JWKSet.parse(get("/oauth2/jwks").body())
                .getKeyByKeyId(jwt.getHeader().getKeyID());
        if (!jwt.verify(new RSASSAVerifier(key.toRSAKey()))) {
            throw new AssertionError("The signature is not of the shown key");
        }
        return jwt.getJWTClaimsSet();
    }

    @Override
    public void close() {
        context.close();
    }
}
