package guanxi.platform.message;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.visit.Issue;
import guanxi.language.visit.VisitEvent.VisitCompleted;
import guanxi.language.visit.VisitEvent.VisitCorrected;
import guanxi.language.visit.VisitEvent.VisitReportFilled;
import guanxi.language.visit.VisitReport;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Beside the golden files, which hold an event of each kind as it was first recorded. */
class IssuesOfReportsTest {
    private static final String NONE = "\"solved\":0,\"unsolved\":0";

    @Test
    void counted_problems_become_as_many_issues_that_nobody_named() {
        var completed = (VisitCompleted) event("visit.VisitCompleted", "1", "\"solved\":2,\"unsolved\":1", "");
        assertThat(completed.report().issues())
                .containsExactly(
                        new Issue(null, true, null), new Issue(null, true, null), new Issue(null, false, null));
        assertThat(completed.report().solved()).isEqualTo(2);
        assertThat(completed.report().unsolved()).isEqualTo(1);
        assertThat(completed.report().summary()).isEqualTo("seen");
    }

    @Test
    void without_problems_there_are_no_issues_in_any_event_with_a_report() {
        var filled = (VisitReportFilled) event("visit.VisitReportFilled", "1", NONE, "");
        var corrected = (VisitCorrected) event("visit.VisitCorrected", "1", NONE, "");
        assertThat(List.of(filled.report(), corrected.report()))
                .extracting(VisitReport::issues)
                .containsOnly(List.of());
    }

    @Test
    void a_visit_was_completed_when_it_ended_and_filled_in_when_that_was_recorded() {
        var completed = (VisitCompleted) event(
                "visit.VisitCompleted",
                "1",
                NONE + ",\"endedAt\":\"2026-06-01T02:00:00Z\"",
                ",\"territories\":{\"specialist\":[]}");
        assertThat(completed.occurredAt()).isEqualTo("2026-06-01T02:00:00Z");
        var filled = (VisitReportFilled) event("visit.VisitReportFilled", "1", NONE, "");
        assertThat(filled.occurredAt()).isEqualTo(Stored.RECORDED);
    }

    @Test
    void a_correction_always_said_when_it_was_made() {
        var corrected =
                (VisitCorrected) event("visit.VisitCorrected", "1", NONE, ",\"occurredAt\":\"2026-06-02T00:00:00Z\"");
        assertThat(corrected.occurredAt()).isEqualTo("2026-06-02T00:00:00Z");
    }

    @Test
    void what_names_its_issues_is_left_as_it_is() {
        var completed = (VisitCompleted)
                event("visit.VisitCompleted", "2", "\"issues\":[{\"text\":\"late invoice\",\"solved\":false}]", "");
        assertThat(completed.report().issues()).containsExactly(new Issue("late invoice", false, null));
    }

    private static Object event(String name, String revision, String problems, String rest) {
        String report = "{\"companions\":[],\"summary\":\"seen\"," + problems + "}";
        return Stored.read(name, revision, "{\"report\":" + report + rest + "}").getPayload();
    }
}
