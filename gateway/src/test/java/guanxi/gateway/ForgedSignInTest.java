package guanxi.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What others would like a sign-in to do: to lead elsewhere, to be theirs, to be believed. */
class ForgedSignInTest {

    private static SignInDoor door;

    @BeforeAll
    static void open() throws Exception {
        door = new SignInDoor();
    }

    @AfterAll
    static void close() {
        door.close();
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
        assertThat(door.whereToGo(to)).isEqualTo("http://localhost:" + door.gateway.port() + "/");
    }

    @Test
    void a_sign_in_that_another_browser_began_is_not_ended_here() throws Exception {
        URI attackers = door.issuer.signIn(Browser.location(door.browser().get("/sign-in")), "X99", claims -> claims);
        var browser = door.browser();
        browser.get("/sign-in");

        assertThatItFails(browser, attackers);
    }

    @Test
    void a_code_serves_once() throws Exception {
        var browser = door.browser();
        URI back = door.issuer.signIn(Browser.location(browser.get("/sign-in")), "M01", claims -> claims);
        browser.get(back);

        var again = door.browser();
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
        var browser = door.browser();
        assertThatItFails(browser, door.issuer.signIn(Browser.location(browser.get("/sign-in")), "M01", change));
    }

    @Test
    void an_id_token_that_somebody_else_signed_is_not_believed() throws Exception {
        try (var forger = new PeopleIssuer()) {
            forger.key = StubIssuer.key("of nobody");
            var settings = new HashMap<>(forger.settings());
            settings.put("services.visit", door.visit.url());
            try (var other = new RunningGateway(settings)) {
                var browser = new Browser(other);
                assertThatItFails(browser, forger.signIn(Browser.location(browser.get("/sign-in")), "M01", c -> c));
            }
        }
    }

    @Test
    void who_signs_in_anew_gets_another_session_and_a_planted_one_is_never_his() throws Exception {
        var browser = door.browser();
        browser.send(browser.request("/session").header("Cookie", "GUANXI_SESSION=PLANTED"));
        browser.signIn(door.issuer, "M01");
        String first = browser.cookie("GUANXI_SESSION").orElseThrow();
        browser.signIn(door.issuer, "M02");
        String second = browser.cookie("GUANXI_SESSION").orElseThrow();

        assertThat(List.of(first, second)).doesNotHaveDuplicates().doesNotContain("PLANTED");
        assertThat(browser.get("/session").body()).contains("M02");
        assertThat(whoseSession(first)).isEqualTo(401);
    }

    private static int whoseSession(String cookie) throws Exception {
        var other = door.browser();
        return other.send(other.request("/session").header("Cookie", "GUANXI_SESSION=" + cookie))
                .statusCode();
    }

    private static void assertThatItFails(Browser browser, URI back) throws Exception {
        HttpResponse<String> answer = browser.get(back);

        assertThat(Browser.location(answer).getRawQuery()).isEqualTo("sign-in=failed");
        assertThat(browser.get("/session").statusCode()).isEqualTo(401);
    }
}
