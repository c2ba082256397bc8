package guanxi.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.gateway.GatewayApplication;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.axonframework.config.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.web.SecurityFilterChain;

/** Both contexts in one JVM, with the class path of every service: neither may take up what is there for the others. */
class IdentityBehindGatewayTest {

    @Test
    void a_token_is_fetched_through_the_gateway(@TempDir Path data) throws Exception {
        try (RunningIdentity identity = new RunningIdentity(data);
                ConfigurableApplicationContext gateway = GatewayApplication.builder()
                        .run(
                                "--server.port=0",
                                "--management.server.port=-1",
                                "--guanxi.gateway.services.identity=" + identity.url())) {
            String door = "http://localhost:" + gateway.getEnvironment().getRequiredProperty("local.server.port");

            HttpResponse<String> answer = identity.form(
                    door,
                    "grant_type=client_credentials&client_id=demo-specialist&client_secret=guanxi-demo&as=S003",
                    null);

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
            assertThat(identity.verified(RunningIdentity.token(answer)).getStringClaim("specialist"))
                    .isEqualTo("S003");
            assertThat(status(door + "/oauth2/jwks")).isEqualTo(200);
            assertThat(status(door + "/actuator/health/readiness")).isEqualTo(200);
            assertThat(status(door + "/api/clients/C001")).isEqualTo(503);
            assertThat(status(door + "/nowhere")).isEqualTo(404);
            assertThat(gateway.getBeanNamesForType(SecurityFilterChain.class)).isEmpty();
            assertThat(gateway.getBeanNamesForType(Configuration.class)).isEmpty();
        }
    }

    private static int status(String url) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode();
    }
}
