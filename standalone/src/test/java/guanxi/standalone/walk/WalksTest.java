package guanxi.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.platform.access.Endpoint;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The walks ask for everything that the services offer. What is missing is said here, before a house is opened. */
class WalksTest {
    private static final Templates TEMPLATES = new Templates();
    private static final List<Endpoint> LINES = Tables.all().values().stream()
            .flatMap(table -> table.endpoints().stream())
            .distinct()
            .toList();

    @Test
    void every_line_of_the_access_tables_has_a_template() {
        assertThat(LINES).allSatisfy(line -> assertThat(
                        TEMPLATES.of(line.method(), line.path()).ask())
                .isNotNull());
    }

    @Test
    void no_template_is_of_an_endpoint_that_is_no_more() {
        assertThat(TEMPLATES.lines())
                .isSubsetOf(LINES.stream()
                        .map(line -> line.method() + " " + line.path())
                        .toList());
    }

    @Test
    void every_body_is_sent_wrongly_too() {
        var bad = BadInputTest.ALL.stream()
                .flatMap(wrong -> asked(wrong.ask()).stream())
                .collect(Collectors.toSet());
        assertThat(LINES.stream().filter(WalksTest::takesJson).filter(line -> !bad.contains(line)))
                .as("endpoints whose body nobody tries to send wrongly: say in the BadRequests of its resource what is"
                        + " refused, and with which code")
                .extracting(line -> line.method() + " " + line.path())
                .isEmpty();
    }

    private static boolean takesJson(Endpoint line) {
        var template = TEMPLATES.of(line.method(), line.path());
        return template.ask().apply(Target.OWN).headers().contains("application/json");
    }

    /** Which endpoint answers: of several that match the one that says most. */
    private static Optional<Endpoint> asked(Ask ask) {
        var path = PathContainer.parsePath(ask.path().split("\\?")[0]);
        return LINES.stream()
                .filter(line -> line.method().equals(ask.method()))
                .filter(line -> pattern(line).matches(path))
                .min(Comparator.comparing(WalksTest::pattern));
    }

    private static PathPattern pattern(Endpoint line) {
        return PathPatternParser.defaultInstance.parse(line.path());
    }
}
