package guanxi.client.read.issues;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.client.ClientId;
import guanxi.language.visit.Issue;
import guanxi.language.visit.Samples;
import guanxi.language.visit.VisitEvent.VisitCompleted;
import guanxi.language.visit.VisitEvent.VisitCorrected;
import guanxi.language.visit.VisitEvent.VisitReportFilled;
import guanxi.language.visit.VisitEvent.VisitWithdrawn;
import guanxi.language.visit.VisitReport;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewFixture;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VisitIssuesProjectionTest {
    private static final LocalDate DAY = Samples.DAY;
    private static final Issue SOLVED = new Issue("换货", true, null);
    private static final Issue OPEN = new Issue("发票没开", false, DAY.plusDays(7));
    private static final Issue COUNTED = new Issue(null, false, null);
    private final ViewFixture<VisitIssues> issues = ViewFixture.of(new VisitIssuesProjection(), VisitIssues.VIEW);

    @Test
    void what_a_visit_left_unsolved_is_kept_with_its_place_in_the_report_F_11() {
        issues.given(completed(SOLVED, OPEN, COUNTED))
                .redelivering()
                .expectSame()
                .expect(left(Samples.SHOP, new FiledIssue(2, "发票没开", DAY.plusDays(7)), new FiledIssue(3, null, null)));
        assertThat(issues.reader().find(Query.where("clientId", Samples.SHOP.number())))
                .hasSize(1);
    }

    @Test
    void a_visit_that_left_nothing_is_not_there() {
        issues.given(completed(SOLVED)).expect();
        issues.given(completed()).expect();
    }

    @Test
    void an_issue_that_a_later_report_solves_is_gone() {
        var later = report(SOLVED, new Issue("发票没开", true, null));
        issues.given(
                        completed(SOLVED, OPEN),
                        new VisitReportFilled(Samples.V1, Samples.LIN, Samples.SHOP, DAY, later, Samples.END))
                .expect();
    }

    @Test
    void a_corrected_visit_leaves_what_its_report_says_now_to_the_client_that_it_was_made_to() {
        var other = new ClientId("C2");
        issues.given(completed(SOLVED, OPEN), corrected(other, OPEN))
                .expect(left(other, new FiledIssue(1, "发票没开", DAY.plusDays(7))));
    }

    @Test
    void a_visit_that_never_was_left_nothing() {
        issues.given(
                        completed(OPEN),
                        new VisitWithdrawn(Samples.V1, Samples.LIN, Samples.SHOP, DAY, "没有这次拜访", Samples.END))
                .expect();
    }

    private static VisitIssues left(ClientId client, FiledIssue... unsolved) {
        return new VisitIssues(Samples.V1, client, DAY, List.of(unsolved));
    }

    private static VisitCompleted completed(Issue... issues) {
        return new VisitCompleted(Samples.V1, Samples.LIN, Samples.SHOP, DAY, report(issues));
    }

    private static VisitCorrected corrected(ClientId client, Issue... issues) {
        return new VisitCorrected(
                Samples.V1, Samples.LIN, client, DAY, DAY, Samples.SHOP, report(issues), "客户写错", Samples.END);
    }

    private static VisitReport report(Issue... issues) {
        return Samples.report().issues(List.of(issues)).build();
    }
}
