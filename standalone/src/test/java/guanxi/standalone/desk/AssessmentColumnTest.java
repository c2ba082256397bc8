package guanxi.standalone.desk;

import static guanxi.standalone.desk.ServiceSample.expected;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

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
        assertThat(SAMPLE.shown().column("manager", "2026-07-08T00:00:00+08:00", ""))
                .containsExactlyElementsOf(those(line -> line.split(",")[1].compareTo("2026-07-08") < 0));
    }

    private static List<String> those(Predicate<String> wanted) {
        return EXPECTED.stream().filter(wanted).toList();
    }

    private static List<String> lines(String who, String filter) {
        return SAMPLE.shown().column(who, ShownDesk.last(), filter);
    }
}
