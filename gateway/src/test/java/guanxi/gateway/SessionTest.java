package guanxi.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a session lets through, and when it is over; and that a program with a token knows nothing of sessions. */
class SessionTest {

    private static final StubService VISIT = new StubService("visit");
    private static final StubService IDENTITY = new StubService("identity");
    private static final int A_CALLER = 20;

    private static PeopleIssuer issuer;
    private static RunningGateway gateway;

    @BeforeAll
    static void start() throws Exception {
        issuer = new PeopleIssuer();
        gateway = gateway(Map.of());
    }

    private static RunningGateway gateway(Map<String, String> more) {
        var settings = new HashMap<>(issuer.settings());
        settings.put("services.visit", VISIT.url());
        settings.put("services.identity", IDENTITY.url());
        settings.putAll(more);
        return new RunningGateway(settings, "--GUANXI_TRUSTED_PROXIES=.*");
    }

    @AfterAll
    static void stop() {
        gateway.close();
        VISIT.close();
        IDENTITY.close();
        issuer.close();
    }

    private static Browser signedIn(RunningGateway door, String who) throws Exception {
        var browser = new Browser(door);
        browser.signIn(issuer, who);
        browser.get("/session");
        return browser;
    }

    @Test
    void a_person_s_change_must_come_from_a_page_of_ours() throws Exception {
        Browser browser = signedIn(gateway, "M01");
        int before = VISIT.count();
        HttpResponse<String> refused = browser.send(
                browser.request("/api/visits").header("Accept-Language", "zh").POST(BodyPublishers.ofString("{}")));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(RunningGateway.problem(refused).path("code").asString()).isEqualTo("CSRF_TOKEN_MISSING");
        assertThat(RunningGateway.problem(refused).path("detail").asString()).contains("请刷新页面");
        assertThat(VISIT.count()).isEqualTo(before);

        assertThat(browser.post("/api/visits").statusCode()).isEqualTo(200);
        assertThat(VISIT.last().body()).isEqualTo("{}");
    }

    @Test
    void a_page_that_still_shows_another_person_does_not_act_for_who_is_signed_in_now() throws Exception {
        Browser browser = signedIn(gateway, "M01");
        browser.signIn(issuer, "M02");
        int before = VISIT.count();
        HttpResponse<String> refused = browser.send(
                browser.request("/api/visits").header("Guanxi-Person", "M01").header("Accept-Language", "zh"));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(RunningGateway.problem(refused).path("code").asString()).isEqualTo("SIGNED_IN_AS_ANOTHER");
        assertThat(RunningGateway.problem(refused).path("detail").asString()).contains("另一位同事");
        assertThat(VISIT.count()).isEqualTo(before);

        HttpResponse<String> served =
                browser.send(browser.request("/api/visits").header("Guanxi-Person", "M02"));
        assertThat(served.statusCode()).isEqualTo(200);
        assertThat(VISIT.last().header("Guanxi-Person")).isNull();
    }

    @Test
    void a_program_with_a_token_needs_no_page_and_gets_no_session() throws Exception {
        Browser browser = signedIn(gateway, "M01");
        HttpResponse<String> answer = browser.send(browser.request("/api/visits/a;x=1")
                .header("Authorization", "Bearer of-the-program")
                .header("Guanxi-Person", "M02")
                .POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(VISIT.last().header("Authorization")).isEqualTo("Bearer of-the-program");
        assertThat(VISIT.last().header("Cookie")).isNull();
        assertThat(VISIT.last().header("Guanxi-Person")).isNull();
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "DELETE"})
    void a_stranger_s_request_is_the_service_s_to_refuse(String method) throws Exception {
        var browser = new Browser(gateway);
        HttpResponse<String> answer = browser.send(browser.request("/api/visits")
                .header("Cookie", "GUANXI_SESSION=FORGOTTEN")
                .method(method, BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(VISIT.last().header("Authorization")).isNull();
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void a_person_s_odd_path_is_a_problem() throws Exception {
        HttpResponse<String> answer = signedIn(gateway, "M01").get("/api/visits/a;x=1");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(RunningGateway.problem(answer).path("code").asString()).isEqualTo("REQUEST_NOT_READABLE");
    }

    @Test
    void who_signs_out_is_nobody_at_once_and_goes_to_the_issuer() throws Exception {
        Browser browser = signedIn(gateway, "M01");
        String cookie = browser.cookie("GUANXI_SESSION").orElseThrow();
        assertThat(browser.postFromElsewhere("/sign-out").statusCode()).isEqualTo(403);
        assertThat(browser.get("/session").statusCode()).isEqualTo(200);

        HttpResponse<String> out = browser.post("/sign-out");

        assertThat(out.statusCode()).isEqualTo(200);
        assertThat(to(out)).isEqualTo(PeopleIssuer.NAME + "/end");
        JsonNode form = JsonMapper.shared().readTree(out.body()).path("form");
        assertThat(SignedJWT.parse(form.path("id_token_hint").asString())
                        .getJWTClaimsSet()
                        .getSubject())
                .isEqualTo("M01");
        assertThat(form.path("post_logout_redirect_uri").asString())
                .isEqualTo("http://localhost:" + gateway.port() + "/");
        assertThat(browser.get("/")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .endsWith("form-action 'self' "
                        + URI.create(PeopleIssuer.NAME).resolve("/").toString().replaceAll("/$", ""));
        assertThat(browser.cookie("GUANXI_SESSION")).isEmpty();
        var thief = new Browser(gateway);
        assertThat(thief.send(thief.request("/session").header("Cookie", "GUANXI_SESSION=" + cookie))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void who_signs_out_of_a_session_that_is_over_goes_to_the_issuer_too() throws Exception {
        var browser = new Browser(gateway);
        browser.get("/session");

        assertThat(to(browser.post("/sign-out"))).isEqualTo(PeopleIssuer.NAME + "/end");
    }

    @Test
    void a_session_that_nobody_uses_ends() throws Exception {
        try (var door = gateway(Map.of("sign-in.idle", "1s"))) {
            Browser browser = signedIn(door, "M01");

            Awaitility.await()
                    .pollInterval(Duration.ofSeconds(2))
                    .until(() -> browser.get("/session").statusCode() == 401);
        }
    }

    @Test
    void a_person_is_one_caller_from_wherever() throws Exception {
        try (var door = gateway(Map.of("limits.requests-per-second", "" + A_CALLER))) {
            Browser wild = signedIn(door, "M01");
            Browser calm = signedIn(door, "M02");
            int refused = 0;
            for (int i = 0; i < A_CALLER * 20 && refused == 0; i++) {
                if (visits(wild, "198.51.100." + i % 250) == 429) refused++;
            }

            assertThat(refused).isPositive();
            assertThat(visits(calm, "198.51.100.1")).isEqualTo(200);
        }
    }

    private static int visits(Browser browser, String address) throws Exception {
        return browser.send(browser.request("/api/visits").header("X-Forwarded-For", address))
                .statusCode();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/identity/sign-in", "/oauth2/authorize", "/connect/logout"})
    void identity_gets_its_own_cookies_and_no_token(String path) throws Exception {
        Browser browser = signedIn(gateway, "M01");
        IDENTITY.on(path, exchange -> {
            exchange.getResponseHeaders()
                    .put("Set-Cookie", List.of("GUANXI_IDENTITY=new; Path=/", "JSESSIONID=1; Path=/"));
            IDENTITY.answer(exchange, 200, "text/html", "<p>");
        });

        HttpResponse<String> answer = browser.send(browser.request(path)
                .header("Cookie", "GUANXI_IDENTITY=old; GUANXI_IDENTITY_CSRF=x; other=1")
                .POST(BodyPublishers.ofString("a=b")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(IDENTITY.last().header("Cookie")).isEqualTo("GUANXI_IDENTITY=old; GUANXI_IDENTITY_CSRF=x");
        assertThat(IDENTITY.last().header("Authorization")).isNull();
        assertThat(answer.headers().allValues("Set-Cookie")).containsExactly("GUANXI_IDENTITY=new; Path=/");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .doesNotContain("unsafe-inline")
                .startsWith("default-src 'none'");
    }

    private static String to(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body()).path("to").asString();
    }
}
