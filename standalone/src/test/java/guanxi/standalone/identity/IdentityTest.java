package guanxi.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {

    private static final String SECRET = "guanxi-demo";

    @TempDir
    static Path data;

    private static RunningIdentity identity;

    @BeforeAll
    static void start() {
        identity = new RunningIdentity(data);
    }

    @AfterAll
    static void stop() {
        identity.close();
    }

    @ParameterizedTest
    @CsvSource({
        "specialist,S001",
        "supervisor,S001",
        "manager,M01",
        "director,D01",
        "inspector,I01",
        "duty-officer,W01",
        "office,B01",
        "executive,E01",
        "finance,F01",
        "site,H01",
        "agent,S001",
        "centre,demo-centre",
        "department,demo-department",
        "auditor,U01",
        "system,demo-system"
    })
    void each_role_gets_a_token_that_says_so_and_which_colleague_plays_it(String role, String who) throws Exception {
        JWTClaimsSet claims =
                identity.verified(RunningIdentity.token(identity.askForToken("demo-" + role, SECRET, "")));

        assertThat(claims.getStringListClaim("roles")).containsExactly(role);
        assertThat(claims.getSubject()).isEqualTo(who);
    }

    @Test
    void a_token_carries_what_the_services_check() throws Exception {
        JWTClaimsSet claims =
                identity.verified(RunningIdentity.token(identity.askForTokenByHeader("demo-manager", SECRET)));

        assertThat(claims.getIssuer()).isEqualTo("http://localhost:8080");
        assertThat(claims.getAudience()).containsExactly("guanxi");
        assertThat(claims.getJWTID()).isNotBlank();
        assertThat(claims.getClaim("specialist")).isNull();
        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofHours(12));
    }

    @Test
    void who_acts_for_a_centre_or_a_department_says_for_which() throws Exception {
        JWTClaimsSet department =
                identity.verified(RunningIdentity.token(identity.askForToken("demo-department", SECRET, "")));

        assertThat(department.getStringClaim("unit")).isEqualTo("维修部");
        assertThat(department.getClaim("specialist")).isNull();
    }

    @Test
    void a_specialist_is_the_first_one_unless_told() throws Exception {
        JWTClaimsSet usual =
                identity.verified(RunningIdentity.token(identity.askForToken("demo-specialist", SECRET, "")));
        JWTClaimsSet other =
                identity.verified(RunningIdentity.token(identity.askForToken("demo-specialist", SECRET, "&as=S007")));

        assertThat(usual.getStringClaim("specialist")).isEqualTo("S001");
        assertThat(usual.getSubject()).isEqualTo("S001");
        assertThat(other.getStringClaim("specialist")).isEqualTo("S007");
        assertThat(other.getSubject()).isEqualTo("S007");
    }

    @Test
    void a_role_outside_the_field_is_played_by_another_colleague_if_told_and_a_system_by_nobody() throws Exception {
        JWTClaimsSet manager =
                identity.verified(RunningIdentity.token(identity.askForToken("demo-manager", SECRET, "&as=M02")));
        JWTClaimsSet system =
                identity.verified(RunningIdentity.token(identity.askForToken("demo-system", SECRET, "&as=M02")));

        assertThat(manager.getSubject()).isEqualTo("M02");
        assertThat(system.getSubject()).isEqualTo("demo-system");
    }

    @ParameterizedTest
    @ValueSource(strings = {"&as=a%20b", "&as=", "&as=S001%27--", "&as=S001&as=S002"})
    void a_malformed_number_is_refused(String as) throws Exception {
        HttpResponse<String> answer = identity.askForToken("demo-specialist", SECRET, as);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"error\":\"invalid_request\"");
    }

    @Test
    void a_wrong_secret_and_an_unknown_role_are_refused_alike() throws Exception {
        HttpResponse<String> wrong = identity.askForToken("demo-manager", "guess", "");
        HttpResponse<String> unknown = identity.askForToken("demo-king", SECRET, "");

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).contains("\"error\":\"invalid_client\"");
        assertThat(unknown.body()).contains("\"error\":\"invalid_client\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/.well-known/oauth-authorization-server", "/.well-known/openid-configuration"})
    void the_metadata_leads_to_the_keys(String path) throws Exception {
        assertThat(identity.get(path).body())
                .contains("\"issuer\":\"http://localhost:8080\"")
                .contains("\"jwks_uri\":\"http://localhost:8080/oauth2/jwks\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/login",
                "/logout",
                "/oauth2/introspect",
                "/oauth2/revoke",
                "/userinfo",
                "/error",
                "/identity",
                "/identity/x"
            })
    void there_is_nothing_else(String path) throws Exception {
        assertThat(identity.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void the_shown_keys_hold_no_secret() throws Exception {
        assertThat(identity.get("/oauth2/jwks").body()).contains("\"n\":").doesNotContain("\"d\":");
    }

    @Test
    void a_token_outlives_a_restart_and_the_key_is_its_owner_s(@TempDir Path kept) throws Exception {
        String token;
        try (RunningIdentity first = new RunningIdentity(kept)) {
            token = RunningIdentity.token(first.askForToken("demo-auditor", SECRET, ""));
        }
        Path key = kept.resolve("identity/signing-key.json");
        String before = Files.readString(key);

        try (RunningIdentity second = new RunningIdentity(kept)) {
            assertThat(second.verified(token).getSubject()).isEqualTo("U01");
        }
        assertThat(Files.readString(key)).isEqualTo(before);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        assertThat(Files.list(key.getParent())).containsExactly(key);
    }
}
