package guanxi.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How somebody becomes known here; how nobody does is for {@link ForgedSignInTest}. */
class SignInTest {

    private static SignInDoor door;

    @BeforeAll
    static void open() throws Exception {
        door = new SignInDoor();
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void who_signed_in_is_known_and_the_service_gets_his_token_and_no_cookie() throws Exception {
        var browser = door.browser();
        HttpResponse<String> back = browser.signIn(door.issuer, "M01");

        assertThat(back.statusCode()).isEqualTo(302);
        assertThat(Browser.location(back).getPath()).isEqualTo("/");
        assertThat(browser.get("/api/visits").statusCode()).isEqualTo(200);
        StubService.Received received = door.visit.last();
        assertThat(SignedJWT.parse(received.header("Authorization").replace("Bearer ", ""))
                        .getJWTClaimsSet()
                        .getSubject())
                .isEqualTo("M01");
        assertThat(received.header("Cookie")).isNull();
    }

    @Test
    void no_token_is_ever_told_to_the_browser() throws Exception {
        var browser = door.browser();
        browser.signIn(door.issuer, "M01");
        browser.get("/session");
        browser.get("/api/visits");

        assertThat(browser.told()).hasSize(4).allSatisfy(told -> assertThat(told)
                .doesNotContain("eyJ"));
    }

    @Test
    void the_session_says_what_is_known_of_its_person_and_only_the_department_s_roles() throws Exception {
        var browser = door.browser();
        URI asked = Browser.location(browser.get("/sign-in"));
        browser.get(door.issuer.signIn(asked, "S001", claims -> claims.claim("name", "江望舒")
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

        var other = door.browser();
        other.signIn(door.issuer, "M01");
        assertThat(other.get("/session").body())
                .startsWith("{\"id\":\"M01\",\"roles\":[],\"draftKey\":")
                .doesNotContain(draftKey);
    }

    @Test
    void the_key_of_a_person_s_drafts_is_the_same_at_each_of_his_sign_ins() throws Exception {
        var browser = door.browser();
        browser.signIn(door.issuer, "S001");
        String first = browser.get("/session").body();
        browser.signIn(door.issuer, "S002");
        assertThat(browser.get("/session").body()).doesNotContain(first.replaceAll(".*draftKey", ""));
        browser.signIn(door.issuer, "S001");

        assertThat(browser.get("/session").body()).isEqualTo(first);
    }

    @Test
    void nobody_is_told_so_in_the_language_that_he_asks_for() throws Exception {
        var browser = door.browser();
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
        var browser = door.browser();
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

        URI back = door.issuer.signIn(asked, "M01", claims -> claims);
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
        assertThat(door.whereToGo(to.replace("&", "%26").replace("?", "%3F"))).endsWith(to.replace("%25", "%"));
    }

    @Test
    void all_tabs_of_a_browser_may_sign_in_at_once() throws Exception {
        var browser = door.browser();
        URI one = Browser.location(browser.get("/sign-in?to=/one"));
        URI two = Browser.location(browser.get("/sign-in?to=/two"));

        assertThat(Browser.location(browser.get(door.issuer.signIn(one, "M01", claims -> claims)))
                        .getPath())
                .isEqualTo("/one");
        assertThat(Browser.location(browser.get(door.issuer.signIn(two, "M01", claims -> claims)))
                        .getPath())
                .isEqualTo("/two");
    }

    @Test
    void a_service_sets_no_cookie() throws Exception {
        door.visit.on("/api/visits/sweet", exchange -> {
            exchange.getResponseHeaders().set("Set-Cookie", "GUANXI_SESSION=of-the-service");
            door.visit.answer(exchange, 200, "application/json", "{}");
        });
        var browser = door.browser();
        browser.signIn(door.issuer, "M01");
        assertThat(browser.get("/api/visits/sweet").headers().allValues("Set-Cookie"))
                .noneMatch(cookie -> cookie.contains("of-the-service"));
        assertThat(door.gateway.get("/api/visits/sweet").headers().allValues("Set-Cookie"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/session", "/sign-in", "/sign-out"})
    void where_no_client_is_told_nobody_signs_in(String path) throws Exception {
        try (var other = new RunningGateway(Map.of("services.visit", door.visit.url()))) {
            HttpResponse<String> answer = other.get(path);

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(RunningGateway.problem(answer).path("code").asString()).isEqualTo("SIGN_IN_NOT_SET_UP");
            assertThat(other.get("/api/visits").statusCode()).isEqualTo(200);
        }
    }
}
