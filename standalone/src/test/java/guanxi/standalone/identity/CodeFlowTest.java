package guanxi.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import guanxi.standalone.signin.Browser;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the gateway gets for a person whom the embedded issuer has signed in, and for how long. */
class CodeFlowTest {

    @TempDir
    static Path data;

    private static RunningIdentity identity;
    private static CodeFlow flow;

    @BeforeAll
    static void start() {
        identity = CodeFlow.issuer(data);
        flow = new CodeFlow(identity);
    }

    @AfterAll
    static void stop() {
        identity.close();
    }

    @Test
    void a_person_s_tokens_say_who_he_is_and_only_the_access_token_is_for_the_services() throws Exception {
        JsonNode tokens = flow.tokens(flow.signedIn("S001"));
        JWTClaimsSet access = identity.verified(tokens.path("access_token").asString());
        JWTClaimsSet id = identity.verified(tokens.path("id_token").asString());

        assertThat(List.of(access, id)).allSatisfy(claims -> {
            assertThat(claims.getSubject()).isEqualTo("S001");
            assertThat(claims.getIssuer()).isEqualTo("http://localhost:8080");
            assertThat(claims.getStringClaim("name")).isEqualTo("江望舒");
            assertThat(claims.getStringListClaim("roles")).containsExactly("specialist", "supervisor", "agent");
            assertThat(claims.getStringClaim("specialist")).isEqualTo("S001");
        });
        assertThat(access.getAudience()).containsExactly("guanxi");
        assertThat(id.getAudience()).containsExactly("guanxi-web");
        assertThat(id.getStringClaim("nonce")).isEqualTo("n1");
        assertThat(Duration.between(
                        access.getIssueTime().toInstant(),
                        access.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void a_person_outside_the_field_is_no_specialist() throws Exception {
        JWTClaimsSet claims = identity.verified(
                flow.tokens(flow.signedIn("M01")).path("access_token").asString());

        assertThat(claims.getStringListClaim("roles")).containsExactly("manager");
        assertThat(claims.getClaim("specialist")).isNull();
    }

    @Test
    void a_token_is_renewed_and_says_the_same() throws Exception {
        JsonNode tokens = flow.tokens(flow.signedIn("S002"));

        HttpResponse<String> answer = flow.renewed(tokens);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JWTClaimsSet claims = identity.verified(RunningIdentity.token(answer));
        assertThat(claims.getSubject()).isEqualTo("S002");
        assertThat(claims.getStringListClaim("roles")).containsExactly("specialist");
        assertThat(claims.getAudience()).containsExactly("guanxi");
    }

    @Test
    void a_code_serves_once_and_only_who_began() throws Exception {
        String code = flow.code(flow.signedIn("S001"));
        assertThat(flow.redeem(code, "another-verifier-that-is-as-long-as-the-right-one-is")
                        .statusCode())
                .isEqualTo(400);
        String next = flow.code(flow.signedIn("S001"));
        assertThat(flow.redeem(next, CodeFlow.VERIFIER).statusCode()).isEqualTo(200);
        assertThat(flow.redeem(next, CodeFlow.VERIFIER).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/login/oauth2/code/guanxi",
                "{home}/elsewhere",
                "{home}.evil.example/login/oauth2/code/guanxi",
                "http://localhost:8080/login/oauth2/code/guanxi"
            })
    void nobody_is_led_to_another_address_than_the_one_at_which_he_asked(String redirect) {
        Browser browser = flow.signedIn("S001");
        String path = CodeFlow.asked(redirect.replace("{home}", identity.url()), true);

        assertThat(browser.get(path).statusCode()).isEqualTo(400);
    }

    @Test
    void a_code_without_a_proof_key_is_not_given() {
        URI back = flow.signedIn("S001").get(CodeFlow.asked(flow.home(), false)).uri();

        assertThat(back.getQuery()).contains("error=invalid_request").doesNotContain("code=");
    }
}
