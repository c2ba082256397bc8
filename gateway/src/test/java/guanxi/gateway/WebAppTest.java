package guanxi.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The app as the gateway serves it: the page at each of its addresses, its files for a year, and nothing in a service's place. */
class WebAppTest {

    private static final Pattern SCRIPT = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"");

    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway = new RunningGateway(Map.of());
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/visits", "/assessments/S001/2026-06", "/an/address/of/tomorrow"})
    void a_person_gets_the_page_at_every_address_of_the_app(String path) throws Exception {
        HttpResponse<String> page = person(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.body()).contains("<div id=\"app\">");
        assertThat(page.headers().allValues("Cache-Control")).containsExactly("no-cache");
        assertThat(page.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void a_file_with_a_hash_in_its_name_stays_a_year_and_comes_compressed() throws Exception {
        Matcher script = SCRIPT.matcher(person("/").body());
        assertThat(script.find()).isTrue();

        var answer = gateway.send(gateway.request(script.group(1)).header("Accept-Encoding", "br, gzip"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("br");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
                .contains("max-age=31536000", "immutable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/nothing.js", "/nothing.png", "/api/nothing", "/oauth2/nothing"})
    void what_is_not_there_is_not_answered_with_the_page(String path) throws Exception {
        HttpResponse<String> answer = person(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(RunningGateway.problem(answer).path("code").asString()).isEqualTo("NO_SUCH_PATH");
    }

    @Test
    void a_program_is_told_that_nothing_is_there_also_where_a_person_was_before() throws Exception {
        assertThat(person("/visits/of-somebody").statusCode()).isEqualTo(200);

        var answer = gateway.send(gateway.request("/visits/of-somebody").header("Accept", "*/*"));

        assertThat(RunningGateway.problem(answer).path("code").asString()).isEqualTo("NO_SUCH_PATH");
    }

    private static HttpResponse<String> person(String path) throws Exception {
        return gateway.send(gateway.request(path).header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));
    }
}
