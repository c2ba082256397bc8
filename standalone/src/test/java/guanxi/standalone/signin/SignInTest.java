package guanxi.standalone.signin;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.standalone.RunningHouse;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A person's day at the real house, from the page on which he is chosen to the page on which he is asked again. */
class SignInTest {

    private static final String A_HOLIDAY = "{\"date\":\"2026-10-01\",\"kind\":\"HOLIDAY\"}";

    @TempDir
    static Path data;

    private static RunningHouse house;

    @BeforeAll
    static void open() {
        house = new RunningHouse(data);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void a_person_signs_in_works_and_signs_out() {
        var browser = new Browser(house.url());
        assertThat(browser.get("/session").statusCode()).isEqualTo(401);
        assertThat(browser.get("/api/visits").statusCode()).isEqualTo(401);

        HttpResponse<String> page = browser.get("/sign-in?to=/session");
        assertThat(page.uri().getPath()).isEqualTo("/identity/sign-in");
        HttpResponse<String> session = browser.choose(page, "M01", "");

        assertThat(session.uri().toString()).isEqualTo(house.url() + "/session");
        assertThat(JsonMapper.shared().readTree(session.body()))
                .isEqualTo(JsonMapper.shared().readTree("{\"id\":\"M01\",\"name\":\"江照晚\",\"roles\":[\"manager\"]}"));
        assertThat(browser.get("/api/visits").statusCode()).isEqualTo(200);

        HttpResponse<String> refused = browser.postFromElsewhere("/api/visits", A_HOLIDAY);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("\"code\":\"CSRF_TOKEN_MISSING\"");
        HttpResponse<String> answered = browser.post("/api/visits", "{}");
        assertThat(answered.statusCode()).as(answered.body()).isEqualTo(400);

        assertThat(browser.postFromElsewhere("/sign-out", "").statusCode()).isEqualTo(403);
        String session1 = browser.cookie("GUANXI_SESSION").orElseThrow();
        HttpResponse<String> out = browser.post("/sign-out", "");
        assertThat(out.statusCode()).isEqualTo(200);
        assertThat(browser.get("/api/visits").statusCode()).isEqualTo(401);
        browser.get(JsonMapper.shared().readTree(out.body()).path("to").asString());

        assertThat(browser.cookie("GUANXI_IDENTITY")).isEmpty();
        assertThat(browser.get("/sign-in").uri().getPath()).isEqualTo("/identity/sign-in");
        var thief = new Browser(house.url());
        assertThat(thief.send(thief.request("/session").header("Cookie", "GUANXI_SESSION=" + session1))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void who_is_known_to_the_issuer_is_not_asked_again() {
        var browser = new Browser(house.url());
        browser.choose(browser.get("/sign-in"), "S001", "");

        assertThat(browser.get("/sign-in?to=/session").body())
                .contains("\"roles\":[\"specialist\",\"supervisor\"]")
                .contains("\"specialist\":\"S001\"");
    }
}
