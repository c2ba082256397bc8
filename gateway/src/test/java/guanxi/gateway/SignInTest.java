package guanxi.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How somebody becomes known here, and how nobody does. */
class SignInTest {

    private static final StubService VISIT = new StubService("visit");
    private static PeopleIssuer issuer;
    private static RunningGateway gateway;

    @BeforeAll
    static void start() throws Exception {
        issuer = new PeopleIssuer();
        var settings = new HashMap<>(issuer.settings());
        settings.put("services.visit", VISIT.url());
        gateway = new RunningGateway(settings, "--GUANXI_TRUSTED_PROXIES=.*");
        VISIT.on("/api/visits/sweet", exchange -> {
            exchange.getResponseHeaders().set("Set-Cookie", "GUANXI_SESSION=of-the-service");
            VISIT.answer(exchange, 200, "application/json", "{}");
        });
    }

    @AfterAll
    static void stop() {
        gateway.close();
        VISIT.close();
        issuer.close();
    }

    @Test
    void who_signed_in_is_known_and_the_service_gets_his_token_and_no_cookie() throws Exception {
        var browser = new Browser(gateway);
        HttpResponse<String> back = browser.signIn(issuer, "M01");

        assertThat(back.statusCode()).isEqualTo(302);
        assertThat(Browser.location(back).getPath()).isEqualTo("/");
        assertThat(browser.get("/api/visits").statusCode()).isEqualTo(200);
        StubService.Received received = VISIT.last();
        assertThat(SignedJWT.parse(received.header("Authorization").replace("Bearer ", ""))
                        .getJWTClaimsSet()
                        .getSubject())
                .isEqualTo("M01");
        assertThat(received.header("Cookie")).isNull();
    }

    @Test
    void no_token_is_ever_told_to_the_browser() throws Exception {
        var browser = new Browser(gateway);
        browser.signIn(issuer, "M01");
        browser.get("/session");
        browser.get("/api/visits");

        assertThat(browser.told()).hasSize(4).allSatisfy(told -> assertThat(told)
                .doesNotContain("eyJ"));
    }

    @Test
    void the_session_says_what_is_known_of_its_person_and_only_the_department_s_roles() throws Exception {
        var browser = new Browser(gateway);
        URI asked = Browser.location(browser.get("/sign-in"));
        browser.get(issuer.signIn(asked, "S001", claims -> claims.claim("name", "江望舒")
                .claim("specialist", "S001")
                .claim("roles", List.of("specialist", "offline_access", "supervisor", "default-roles-guanxi"))));

        HttpResponse<String> answer = browser.get("/session");

        var told = (ObjectNode) JsonMapper.shared().readTree(answer.body());
        String draftKey = told.remove("draftKey").asString();
        assertThat(Base64.getDecoder().decode(draftKey)).hasSize(32);
        assertThat(told)
                .isEqualTo(JsonMapper.shared()
                        .readTree("{\"id\":\"S001\",\"name\":\"江望舒\",\"roles\":[\"specialist\",\"supervisor\"],"
                                + "\"specialist\":\"S001\"}"));
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");

        var other = new Browser(gateway);
        other.signIn(issuer, "M01");
        assertThat(other.get("/session").body())
                .startsWith("{\"id\":\"M01\",\"roles\":[],\"draftKey\":")
                .doesNotContain(draftKey);
    }

    @Test
    void nobody_is_told_so_in_the_language_that_he_asks_for() throws Exception {
        var browser = new Browser(gateway);
        HttpResponse<String> answer = browser.send(browser.request("/session").header("Accept-Language", "zh-CN"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(RunningGateway.problem(answer).path("code").asString()).isEqualTo("NOT_SIGNED_IN");
        assertThat(RunningGateway.problem(answer).path("detail").asString()).contains("请登录");
        assertThat(browser.cookie("XSRF-TOKEN")).isPresent();
        assertThat(browser.cookie("GUANXI_SESSION")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"http, false", "https, true"})
    void the_cookie_is_for_this_address_and_for_no_script(String scheme, boolean secure) throws Exception {
        var browser = new Browser(gateway);
        HttpResponse<String> there = browser.send(browser.request("/sign-in")
                .header("X-Forwarded-Proto", scheme)
                .header("X-Forwarded-Host", "guanxi.example"));
        URI asked = Browser.location(there);
        assertThat(PeopleIssuer.fields(asked.getRawQuery()).get("redirect_uri"))
                .startsWith(scheme + "://guanxi.example")
                .endsWith("/login/oauth2/code/guanxi");
        String begun = setCookie(there, "GUANXI_SIGN_IN_");
        assertThat(begun).contains("HttpOnly", "SameSite=Lax");
        assertThat(begun.contains("Secure")).isEqualTo(secure);

        URI back = issuer.signIn(asked, "M01", claims -> claims);
        HttpResponse<String> answer = browser.send(browser.request(back.getPath() + "?" + back.getRawQuery())
                .header("Cookie", begun.split(";")[0])
                .header("X-Forwarded-Proto", scheme)
                .header("X-Forwarded-Host", "guanxi.example"));

        String cookie = setCookie(answer, "GUANXI_SESSION=");
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(cookie.contains("Secure")).isEqualTo(secure);
    }

    private static String setCookie(HttpResponse<String> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/visits", "/visits?month=2026-06&who=%25E7%258E%258B", "/a/b;c=1", "/%252Fevil.example"})
    void who_wanted_to_see_a_page_comes_back_to_it(String to) throws Exception {
        assertThat(whereToGo(to.replace("&", "%26").replace("?", "%3F"))).endsWith(to.replace("%25", "%"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "%2F%2Fevil.example",
                "/%2Fevil.example",
                "https://evil.example",
                "https:evil.example",
                "/%5Cevil.example",
                "%5C%5Cevil.example",
                "/%09/evil.example",
                "/a%0d%0aLocation:%20https://evil.example",
                "evil.example",
                "javascript:alert(1)",
                ""
            })
    void nobody_is_led_to_another_address(String to) throws Exception {
        assertThat(whereToGo(to)).isEqualTo("http://localhost:" + gateway.port() + "/");
    }

    private static String whereToGo(String to) throws Exception {
        var browser = new Browser(gateway);
        URI asked = Browser.location(browser.get("/sign-in?to=" + to));
        return Browser.location(browser.get(issuer.signIn(asked, "M01", claims -> claims)))
                .toString();
    }

    @Test
    void all_tabs_of_a_browser_may_sign_in_at_once() throws Exception {
        var browser = new Browser(gateway);
        URI one = Browser.location(browser.get("/sign-in?to=/one"));
        URI two = Browser.location(browser.get("/sign-in?to=/two"));

        assertThat(Browser.location(browser.get(issuer.signIn(one, "M01", claims -> claims)))
                        .getPath())
                .isEqualTo("/one");
        assertThat(Browser.location(browser.get(issuer.signIn(two, "M01", claims -> claims)))
                        .getPath())
                .isEqualTo("/two");
    }

    @Test
    void a_sign_in_that_another_browser_began_is_not_ended_here() throws Exception {
        URI attackers = issuer.signIn(Browser.location(new Browser(gateway).get("/sign-in")), "X99", claims -> claims);
        var browser = new Browser(gateway);
        browser.get("/sign-in");

        assertThatItFails(browser, attackers);
    }

    @Test
    void a_code_serves_once() throws Exception {
        var browser = new Browser(gateway);
        URI back = issuer.signIn(Browser.location(browser.get("/sign-in")), "M01", claims -> claims);
        browser.get(back);

        var again = new Browser(gateway);
        assertThatItFails(again, back);
    }

    static List<Arguments> falsehoods() {
        UnaryOperator<JWTClaimsSet.Builder> nonce = claims -> claims.claim("nonce", "of another sign-in");
        UnaryOperator<JWTClaimsSet.Builder> audience = claims -> claims.audience("another-client");
        UnaryOperator<JWTClaimsSet.Builder> issuer = claims -> claims.issuer("http://another.example");
        UnaryOperator<JWTClaimsSet.Builder> time =
                claims -> claims.issueTime(new Date(0)).expirationTime(new Date(1));
        return List.of(
                Arguments.of("nonce", nonce),
                Arguments.of("audience", audience),
                Arguments.of("issuer", issuer),
                Arguments.of("time", time));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("falsehoods")
    void an_id_token_is_believed_only_if_all_of_it_is_right(String what, UnaryOperator<JWTClaimsSet.Builder> change)
            throws Exception {
        var browser = new Browser(gateway);
        assertThatItFails(browser, issuer.signIn(Browser.location(browser.get("/sign-in")), "M01", change));
    }

    @Test
    void an_id_token_that_somebody_else_signed_is_not_believed() throws Exception {
        try (var forger = new PeopleIssuer()) {
            forger.key = StubIssuer.key("of nobody");
            var settings = new HashMap<>(forger.settings());
            settings.put("services.visit", VISIT.url());
            try (var door = new RunningGateway(settings)) {
                var browser = new Browser(door);
                assertThatItFails(browser, forger.signIn(Browser.location(browser.get("/sign-in")), "M01", c -> c));
            }
        }
    }

    @Test
    void who_signs_in_anew_gets_another_session_and_a_planted_one_is_never_his() throws Exception {
        var browser = new Browser(gateway);
        browser.send(browser.request("/session").header("Cookie", "GUANXI_SESSION=PLANTED"));
        browser.signIn(issuer, "M01");
        String first = browser.cookie("GUANXI_SESSION").orElseThrow();
        browser.signIn(issuer, "M02");
        String second = browser.cookie("GUANXI_SESSION").orElseThrow();

        assertThat(List.of(first, second)).doesNotHaveDuplicates().doesNotContain("PLANTED");
        assertThat(browser.get("/session").body()).contains("M02");
        assertThat(whoseSession(first)).isEqualTo(401);
    }

    @Test
    void a_service_sets_no_cookie() throws Exception {
        var browser = new Browser(gateway);
        browser.signIn(issuer, "M01");
        assertThat(browser.get("/api/visits/sweet").headers().allValues("Set-Cookie"))
                .noneMatch(cookie -> cookie.contains("of-the-service"));
        assertThat(gateway.get("/api/visits/sweet").headers().allValues("Set-Cookie"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/session", "/sign-in", "/sign-out"})
    void where_no_client_is_told_nobody_signs_in(String path) throws Exception {
        try (var door = new RunningGateway(Map.of("services.visit", VISIT.url()))) {
            HttpResponse<String> answer = door.get(path);

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(RunningGateway.problem(answer).path("code").asString()).isEqualTo("SIGN_IN_NOT_SET_UP");
            assertThat(door.get("/api/visits").statusCode()).isEqualTo(200);
        }
    }

    private static int whoseSession(String cookie) throws Exception {
        var other = new Browser(gateway);
        return other.send(other.request("/session").header("Cookie", "GUANXI_SESSION=" + cookie))
                .statusCode();
    }

    private static void assertThatItFails(Browser browser, URI back) throws Exception {
        HttpResponse<String> answer = browser.get(back);

        assertThat(Browser.location(answer).getRawQuery()).isEqualTo("sign-in=failed");
        assertThat(browser.get("/session").statusCode()).isEqualTo(401);
    }
}
