package guanxi.standalone.desk;

import static guanxi.standalone.desk.ServiceSample.expected;
import static guanxi.standalone.desk.ServiceSample.local;
import static guanxi.standalone.desk.ServiceSample.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** What stands in the assessment column of the service desk's sample (F-17), and what a separate program entered there. */
class AssessmentColumnTest {
    private static final List<String> EXPECTED = expected("assessment-column.csv");

    @RegisterExtension
    static final ServiceSample SAMPLE = new ServiceSample();

    @BeforeAll
    static void wait_for_what_is_entered() {
        SAMPLE.waitForTheDesk();
    }

    @Test
    void it_has_these_lines_in_this_order() {
        assertThat(lines("manager", "")).containsExactlyElementsOf(EXPECTED);
    }

    @Test
    void a_month_has_its_own() {
        assertThat(lines("manager", "&month=2026-08"))
                .containsExactlyElementsOf(those(line -> line.startsWith("2026-08")));
    }

    @Test
    void an_agent_sees_what_is_his_and_a_supervisor_nothing_of_a_unit() {
        assertThat(lines("agent:S006", "")).containsExactlyElementsOf(those(line -> line.endsWith(",AGENT,S006")));
        assertThat(lines("supervisor:S006", "")).allMatch(line -> line.contains(",AGENT,"));
    }

    @Test
    void none_is_there_before_its_client_complained_again() {
        var early = items("manager", "2026-07-08T00:00:00+08:00", "");
        assertThat(early.map(AssessmentColumnTest::line))
                .containsExactlyElementsOf(those(line -> line.split(",")[1].compareTo("2026-07-08") < 0));
    }

    private static List<String> those(Predicate<String> wanted) {
        return EXPECTED.stream().filter(wanted).toList();
    }

    private static Stream<String> lines(String who, String filter) {
        return items(who, ServiceSample.moments().getLast(), filter).map(AssessmentColumnTest::line);
    }

    private static Stream<JsonNode> items(String who, String at, String filter) {
        String moment = URLEncoder.encode(at, StandardCharsets.UTF_8);
        return SAMPLE.items(who, "/api/evaluations/assessment-column?at=" + moment + filter);
    }

    private static String line(JsonNode of) {
        return String.join(
                ",",
                text(of, "month"),
                text(of, "date"),
                text(of, "caseId"),
                text(of, "reComplaint"),
                text(of, "step"),
                text(of, "round"),
                local(of, "dueAt"),
                text(of, "lateBySeconds"),
                text(of, "role"),
                text(of, "who"));
    }
}
