package guanxi.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.standalone.signin.Browser;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shown to whoever is not known yet, and what he must know. */
class SignInPageTest {

    private static final String PAGE = "/identity/sign-in";

    @TempDir
    static Path data;

    @TempDir
    static Path another;

    private static RunningIdentity published;
    private static RunningIdentity secret;

    @BeforeAll
    static void start() {
        published = new RunningIdentity(data, "--guanxi.identity.asks-for-secret=false");
        secret = new RunningIdentity(another);
    }

    @AfterAll
    static void stop() {
        published.close();
        secret.close();
    }

    @Test
    void every_role_that_a_colleague_plays_can_be_chosen_and_specialists_of_several_teams() {
        String page = new Browser(published.url()).get(PAGE).body();

        Stream<String> colleagues = DemoRole.ALL.stream().flatMap(role -> role.usualColleague().stream());
        assertThat(Stream.concat(colleagues, Stream.of("S002", "S005", "S008")))
                .allSatisfy(number -> assertThat(page).contains("value=\"" + number + "\""));
        assertThat(page).contains("江照晚").doesNotContain("demo-system");
        assertThat(row(page, "S001")).contains("江望舒", "客户专员、主管");
        assertThat(row(page, "S005")).contains("简行舟", "客户专员").doesNotContain("主管");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, zh, 登录",
                "zh-CN, -, zh, 登录",
                "en, -, en, Sign in",
                "'fr,en;q=0.5', -, en, Sign in",
                "en, zh, zh, 登录",
                "zh, en, en, Sign in"
            })
    void the_page_speaks_chinese_unless_english_is_preferred_or_chosen(
            String preferred, String chosen, String tag, String title) {
        var browser = new Browser(published.url());
        var request = browser.request(PAGE + (chosen == null ? "" : "?lang=" + chosen));
        if (preferred != null) request.header("Accept-Language", preferred);

        assertThat(browser.send(request).body()).contains("<html lang=\"" + tag + "\">", "<h2>" + title + "</h2>");
    }

    @Test
    void what_was_asked_stays_text_in_the_page() {
        String page = new Browser(published.url())
                .get(PAGE + "?asked=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&lang=%22%3E%3Cb%3E")
                .body();

        assertThat(page).doesNotContain("<script", "<b>").contains("&quot;&gt;&lt;script&gt;");
    }

    @Test
    void the_page_needs_no_script_and_no_style_of_its_own() {
        var browser = new Browser(published.url());

        assertThat(browser.get(PAGE).body()).doesNotContain("style=", "<style", "<script", "onclick");
        HttpResponse<String> style = browser.get("/identity/sign-in.css");
        assertThat(style.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/css");
        assertThat(style.body()).contains("#102a43");
    }

    @Test
    void where_the_secret_is_published_it_is_not_asked_for() {
        var browser = new Browser(published.url());
        HttpResponse<String> page = browser.get(PAGE);

        assertThat(page.body()).doesNotContain("type=\"password\"");
        browser.choose(page, "S001", "");
        assertThat(browser.cookie("GUANXI_IDENTITY")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "guanxi", "guanxi-dem", "guanxi-demo "})
    void who_does_not_know_the_secret_is_told_so_and_nobody(String guess) {
        var browser = browserAt("192.0.2.1");
        HttpResponse<String> answer = browser.choose(browser.get(PAGE), "S001", guess);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("role=\"alert\"", "口令不对").contains("value=\"S001\" required checked");
        assertThat(browser.cookie("GUANXI_IDENTITY")).isEmpty();
    }

    @Test
    void who_knows_the_secret_is_signed_in() {
        var browser = browserAt("192.0.2.2");
        browser.choose(browser.get(PAGE), "S001", "guanxi-demo");

        assertThat(browser.cookie("GUANXI_IDENTITY")).isPresent();
    }

    @Test
    void who_guesses_too_often_must_wait_and_nobody_else() {
        var browser = browserAt("192.0.2.3");
        for (int i = 0; i < Secret.TRIES; i++)
            assertThat(browser.choose(browser.get(PAGE), "S001", "guess " + i).statusCode())
                    .isEqualTo(401);

        HttpResponse<String> answer = browser.choose(browser.get(PAGE), "S001", "guanxi-demo");
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("一分钟后再试");

        var other = browserAt("192.0.2.4");
        other.choose(other.get(PAGE), "S001", "guanxi-demo");
        assertThat(other.cookie("GUANXI_IDENTITY")).isPresent();
    }

    @Test
    void another_page_signs_nobody_in() {
        var browser = new Browser(published.url());
        HttpResponse<String> answer = browser.choose(published(), "S001", "");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(browser.cookie("GUANXI_IDENTITY")).isEmpty();
    }

    @Test
    void who_is_not_of_the_department_cannot_be_chosen() {
        var browser = new Browser(published.url());

        assertThat(List.of("X99", "demo-system", "")).allSatisfy(nobody -> assertThat(
                        browser.choose(browser.get(PAGE), nobody, "").statusCode())
                .isEqualTo(400));
        assertThat(browser.cookie("GUANXI_IDENTITY")).isEmpty();
    }

    /** A page that this browser was not shown. */
    private static HttpResponse<String> published() {
        return new Browser(published.url()).get(PAGE);
    }

    /** Behind a gateway that says where its caller is. */
    private static Browser browserAt(String address) {
        return new Browser(secret.url(), "X-Forwarded-For", address);
    }

    private static String row(String page, String number) {
        return Arrays.stream(page.split("\n"))
                .filter(line -> line.contains("value=\"" + number + "\""))
                .findFirst()
                .orElseThrow();
    }
}
