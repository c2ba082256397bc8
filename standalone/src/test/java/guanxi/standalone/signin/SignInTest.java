package guanxi.standalone.signin;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.platform.access.Role;
import guanxi.standalone.RunningHouse;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A person's day at the real house, from the page on which he is chosen to the page on which he is asked again. */
class SignInTest {

    private static final String COLLEAGUE = "/api/visits/specialists/S901";
    private static final String WHO =
            "{\"name\":\"白晓\",\"team\":\"青松组\",\"director\":\"D01\",\"territories\":[\"北岸区\"]}";

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
        assertThat(session.body()).startsWith("{\"id\":\"M01\",\"name\":\"江照晚\",\"roles\":[\"manager\"],");

        assertThat(browser.get("/api/visits").statusCode()).isEqualTo(200);
        HttpResponse<String> refused = browser.changeFromElsewhere("PUT", COLLEAGUE, WHO);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("\"code\":\"CSRF_TOKEN_MISSING\"");
        HttpResponse<String> done = browser.change("PUT", COLLEAGUE, WHO);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        assertThat(house.get("system", "/api/history/feed?limit=50").text()).contains("S901", "\"M01\"");

        HttpResponse<String> out = browser.change("POST", "/sign-out", "");
        assertThat(out.statusCode()).isEqualTo(200);
        assertThat(browser.get("/api/visits").statusCode()).isEqualTo(401);
        assertThat(browser.leave(out).uri().toString()).startsWith(house.url());
        assertThat(browser.cookie("GUANXI_IDENTITY")).isEmpty();
        assertThat(browser.get("/sign-in").uri().getPath()).isEqualTo("/identity/sign-in");
    }

    @Test
    void who_is_known_to_the_issuer_is_not_asked_again() {
        var browser = new Browser(house.url());
        browser.choose(browser.get("/sign-in"), "S001", "");

        assertThat(browser.get("/sign-in?to=/session").body())
                .contains("\"roles\":[\"specialist\",\"supervisor\",\"agent\"]")
                .contains("\"specialist\":\"S001\"");
    }

    @Test
    void a_house_that_is_reached_by_another_name_leads_nobody_away_from_it() {
        String another = house.url().replace("localhost", "127.0.0.1");
        var browser = new Browser(another);

        HttpResponse<String> session = browser.choose(browser.get("/sign-in?to=/session"), "M01", "");

        assertThat(session.uri().toString()).isEqualTo(another + "/session");
        assertThat(session.body()).contains("M01");
        assertThat(browser.get("/api/visits").statusCode()).isEqualTo(200);
    }

    @Test
    void every_role_of_the_demo_is_one_that_the_gateway_knows() {
        var roles = new TreeSet<String>();
        var browser = new Browser(house.url());
        Matcher person = Pattern.compile("name=\"person\" value=\"(\\w+)\"")
                .matcher(browser.get("/sign-in").body());
        while (person.find()) {
            var signedIn = new Browser(house.url());
            String session = signedIn.choose(signedIn.get("/sign-in?to=/session"), person.group(1), "")
                    .body();
            JsonMapper.shared().readTree(session).path("roles").forEach(role -> roles.add(role.asString()));
        }

        assertThat(roles)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Role.values()).map(Role::key).toList());
    }
}
