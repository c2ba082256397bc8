package guanxi.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import guanxi.standalone.signin.Browser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the gateway gets for a person whom the embedded issuer has signed in, and for how long. */
class CodeFlowTest {

    private static final String VERIFIER = "a verifier is a long word that only the gateway knows".replace(' ', '-');
    private static final String GATEWAY =
            "Basic " + Base64.getEncoder().encodeToString("guanxi-web:guanxi-demo".getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path data;

    private RunningIdentity identity;

    @BeforeEach
    void start() {
        identity = started();
    }

    @AfterEach
    void stop() {
        identity.close();
    }

    private RunningIdentity started(String... more) {
        var settings = new ArrayList<>(List.of(more));
        settings.add("--guanxi.identity.asks-for-secret=false");
        return new RunningIdentity(data, settings.toArray(String[]::new));
    }

    @Test
    void a_person_s_tokens_say_who_he_is_and_only_the_access_token_is_for_the_services() throws Exception {
        JsonNode tokens = tokens(signedIn("S001"));
        JWTClaimsSet access = identity.verified(tokens.path("access_token").asString());
        JWTClaimsSet id = identity.verified(tokens.path("id_token").asString());

        assertThat(List.of(access, id)).allSatisfy(claims -> {
            assertThat(claims.getSubject()).isEqualTo("S001");
            assertThat(claims.getIssuer()).isEqualTo("http://localhost:8080");
            assertThat(claims.getStringClaim("name")).isEqualTo("江望舒");
            assertThat(claims.getStringListClaim("roles")).containsExactly("specialist", "supervisor");
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
        JWTClaimsSet claims =
                identity.verified(tokens(signedIn("M01")).path("access_token").asString());

        assertThat(claims.getStringListClaim("roles")).containsExactly("manager");
        assertThat(claims.getClaim("specialist")).isNull();
    }

    @Test
    void a_token_is_renewed_and_says_the_same() throws Exception {
        JsonNode tokens = tokens(signedIn("S002"));

        HttpResponse<String> answer = renewed(tokens);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JWTClaimsSet claims = identity.verified(RunningIdentity.token(answer));
        assertThat(claims.getSubject()).isEqualTo("S002");
        assertThat(claims.getStringListClaim("roles")).containsExactly("specialist");
        assertThat(claims.getAudience()).containsExactly("guanxi");
    }

    @Test
    void a_code_serves_once_and_only_who_began() throws Exception {
        String code = code(signedIn("S001"));
        assertThat(redeem(code, "another-verifier-that-is-as-long-as-the-right-one-is")
                        .statusCode())
                .isEqualTo(400);
        String next = code(signedIn("S001"));
        assertThat(redeem(next, VERIFIER).statusCode()).isEqualTo(200);
        assertThat(redeem(next, VERIFIER).statusCode()).isEqualTo(400);
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
        Browser browser = signedIn("S001");
        String path = asked(redirect.replace("{home}", identity.url()), true);

        assertThat(browser.get(path).statusCode()).isEqualTo(400);
    }

    @Test
    void a_code_without_a_proof_key_is_not_given() {
        URI back = signedIn("S001").get(asked(home(), false)).uri();

        assertThat(back.getQuery()).contains("error=invalid_request").doesNotContain("code=");
    }

    @Test
    void a_killed_issuer_knows_its_people_when_it_is_back_and_asks_for_no_code_again() throws Exception {
        Browser before = signedIn("S001");
        String word = before.cookie("GUANXI_IDENTITY").orElseThrow();
        JsonNode tokens = tokens(before);
        identity.close();
        identity = started();

        assertThat(code(known(word))).isNotBlank();
        assertThat(renewed(tokens).statusCode()).isEqualTo(400);
    }

    @Test
    void what_is_kept_of_a_sign_in_is_its_owner_s_and_signs_nobody_in() throws Exception {
        String word = signedIn("S001").cookie("GUANXI_IDENTITY").orElseThrow();

        Path kept = kept().getFirst();
        assertThat(kept.getFileName().toString() + Files.readString(kept)).doesNotContain(word);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
                .isEqualTo("rw-------");
        assertThat(asksWho(known(kept.getFileName().toString()))).isTrue();
    }

    @Test
    void who_signed_out_is_asked_again_whatever_cookie_he_kept() throws Exception {
        Browser browser = signedIn("S001");
        String word = browser.cookie("GUANXI_IDENTITY").orElseThrow();
        JsonNode tokens = tokens(browser);

        HttpResponse<String> out = browser.get("/connect/logout?client_id=guanxi-web&id_token_hint="
                + tokens.path("id_token").asString() + "&post_logout_redirect_uri=" + encoded(identity.url() + "/"));

        assertThat(out.uri().toString()).isEqualTo(identity.url() + "/");
        assertThat(browser.cookie("GUANXI_IDENTITY")).isEmpty();
        assertThat(asksWho(browser)).isTrue();
        assertThat(asksWho(known(word))).isTrue();
        assertThat(kept()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?id_token_hint=forgotten-by-a-restart"})
    void who_signs_out_without_a_hint_that_counts_is_out_too(String query) throws Exception {
        Browser browser = signedIn("S001");

        assertThat(browser.get("/connect/logout" + query).uri().getPath()).isEqualTo("/");
        assertThat(asksWho(browser)).isTrue();
        assertThat(kept()).isEmpty();
    }

    @Test
    void a_sign_in_ends_with_the_day_and_leaves_nothing() throws Exception {
        identity.close();
        identity = started("--guanxi.identity.token-life=1s");
        String word = signedIn("S001").cookie("GUANXI_IDENTITY").orElseThrow();

        Awaitility.await().until(() -> asksWho(known(word)));
        signedIn("S002");
        assertThat(kept()).hasSize(1);
    }

    private Browser signedIn(String person) {
        var browser = new Browser(identity.url());
        browser.choose(browser.get("/identity/sign-in"), person, "");
        return browser;
    }

    private Browser known(String word) {
        return new Browser(identity.url(), "Cookie", "GUANXI_IDENTITY=" + word);
    }

    private boolean asksWho(Browser browser) {
        return browser.get(asked(home(), true)).uri().getPath().equals("/identity/sign-in");
    }

    private String home() {
        return identity.url() + "/login/oauth2/code/guanxi";
    }

    private String code(Browser browser) {
        String query = browser.get(asked(home(), true)).uri().getQuery();
        return query.replaceAll(".*code=([^&]+).*", "$1");
    }

    private JsonNode tokens(Browser browser) throws Exception {
        return JsonMapper.shared().readTree(redeem(code(browser), VERIFIER).body());
    }

    private HttpResponse<String> redeem(String code, String verifier) throws Exception {
        return identity.form(
                identity.url(),
                "grant_type=authorization_code&code=" + encoded(code) + "&redirect_uri=" + encoded(home())
                        + "&code_verifier=" + verifier,
                GATEWAY);
    }

    private HttpResponse<String> renewed(JsonNode tokens) throws Exception {
        return identity.form(
                identity.url(),
                "grant_type=refresh_token&refresh_token="
                        + encoded(tokens.path("refresh_token").asString()),
                GATEWAY);
    }

    private static String asked(String redirect, boolean withKey) {
        return "/oauth2/authorize?response_type=code&client_id=guanxi-web&scope=openid%20profile&state=s1&nonce=n1"
                + "&redirect_uri=" + encoded(redirect)
                + (withKey ? "&code_challenge_method=S256&code_challenge=" + hash(VERIFIER) : "");
    }

    private List<Path> kept() throws IOException {
        try (var files = Files.list(data.resolve("identity/sign-ins"))) {
            return files.toList();
        }
    }

    private static String hash(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
