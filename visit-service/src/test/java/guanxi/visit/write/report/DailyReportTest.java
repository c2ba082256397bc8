package guanxi.visit.write.report;

import static guanxi.language.visit.Samples.CONTENT;
import static guanxi.visit.write.Field.AS_COLLEAGUE;
import static guanxi.visit.write.Field.AS_LIN;
import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.DEPARTMENT;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.NOW;
import static guanxi.visit.write.Field.STRANGER;

import guanxi.language.visit.DailyReportEvent;
import guanxi.language.visit.DailyReportEvent.DailyReportExpectationMet;
import guanxi.language.visit.DailyReportEvent.DailyReportExpectationWithdrawn;
import guanxi.language.visit.DailyReportEvent.DailyReportExpected;
import guanxi.language.visit.DailyReportEvent.DailyReportOverdue;
import guanxi.language.visit.DailyReportEvent.DailyReportOverdueWithdrawn;
import guanxi.language.visit.DailyReportEvent.DailyReportReturned;
import guanxi.language.visit.DailyReportEvent.DailyReportSubmitted;
import guanxi.language.visit.ReportReturn;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Refusal;
import guanxi.visit.write.Calendar;
import guanxi.visit.write.Field;
import guanxi.visit.write.ReportContents;
import guanxi.visit.write.VisitRule;
import guanxi.visit.write.report.DailyReportCommand.MissReport;
import guanxi.visit.write.report.DailyReportCommand.ReconsiderReport;
import guanxi.visit.write.report.DailyReportCommand.RecordRound;
import guanxi.visit.write.report.DailyReportCommand.SubmitReport;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** F-11, T-24: the report of a day with a visit is in by the start of his next day of work, or overdue. */
class DailyReportTest {
    private static final String REPORT = DailyReportEvent.reportId(LIN, DAY);
    private static final Instant PAST = NOW.minusSeconds(3600);
    private static final Instant TO_COME = NOW.plusSeconds(3600);
    private final Calendar calendar = new Calendar();
    private final AggregateTestFixture<DailyReport> reports = Field.of(DailyReport.class);

    DailyReportTest() {
        reports.registerInjectableResource(calendar);
        reports.registerInjectableResource((ReportContents) (specialist, date) -> CONTENT);
    }

    @Test
    void a_day_without_visits_may_have_a_report_and_owes_none() {
        reports.givenNoPriorActivity()
                .when(new SubmitReport(LIN, DAY), AS_LIN)
                .expectEvents(new DailyReportSubmitted(LIN, DAY, NOW, CONTENT))
                .expectResultMessagePayload(new Outcome(0, true));
    }

    @Test
    void a_report_is_submitted_once_and_again_when_it_was_given_back() {
        reports.given(new DailyReportSubmitted(LIN, DAY, PAST, CONTENT))
                .when(new SubmitReport(LIN, DAY), AS_LIN)
                .expectNoEvents()
                .expectException(Refusal.by(VisitRule.REPORT_ALREADY_SUBMITTED));
        var back = new ReportReturn("U01", PAST, "x");
        reports.given(new DailyReportSubmitted(LIN, DAY, PAST, CONTENT), new DailyReportReturned(LIN, DAY, PAST, back))
                .when(new SubmitReport(LIN, DAY), AS_LIN)
                .expectEvents(new DailyReportSubmitted(LIN, DAY, NOW, CONTENT));
    }

    @Test
    void a_report_is_not_submitted_before_its_day() {
        reports.givenNoPriorActivity()
                .when(new SubmitReport(LIN, DAY.plusDays(1)), AS_LIN)
                .expectNoEvents()
                .expectException(Refusal.by(VisitRule.SUBMITTED_BEFORE_ITS_DAY));
    }

    @Test
    void a_colleague_submits_nobody_elses_report() {
        reports.givenNoPriorActivity()
                .when(new SubmitReport(LIN, DAY), AS_COLLEAGUE)
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.OUT_OF_REACH));
    }

    @Test
    void a_report_of_somebody_unknown_is_refused() {
        reports.givenNoPriorActivity()
                .when(new SubmitReport(STRANGER, DAY), DEPARTMENT)
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.UNKNOWN_SPECIALIST));
    }

    @Test
    void a_day_with_a_visit_has_a_report_that_is_due() {
        calendar.due(TO_COME);
        reports.givenNoPriorActivity()
                .when(reconsider(NOW), DEPARTMENT)
                .expectEvents(new DailyReportExpected(LIN, DAY, TO_COME, NOW));
    }

    @Test
    void a_day_without_visits_has_none() {
        reports.givenNoPriorActivity()
                .when(reconsider(NOW), DEPARTMENT)
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.NOT_FOUND));
    }

    @Test
    void another_visit_of_the_day_changes_nothing() {
        calendar.due(TO_COME);
        reports.given(expected(TO_COME)).when(reconsider(NOW), DEPARTMENT).expectNoEvents();
    }

    @Test
    void a_day_that_the_department_learns_of_a_week_after_its_report_was_due_owes_one_still() {
        calendar.due(PAST);
        reports.givenNoPriorActivity()
                .when(reconsider(PAST.plus(DailyReport.TOLD_LATE)), DEPARTMENT)
                .expectEvents(new DailyReportExpected(LIN, DAY, PAST, NOW));
    }

    @Test
    void a_day_that_the_department_learns_of_later_than_that_owes_none_in_this_system() {
        calendar.due(PAST);
        reports.givenNoPriorActivity()
                .when(reconsider(PAST.plus(DailyReport.TOLD_LATE).plusMillis(1)), DEPARTMENT)
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.NOT_FOUND));
    }

    @Test
    void a_day_whose_report_was_expected_once_is_looked_at_whenever_something_changes() {
        calendar.due(PAST.minusSeconds(60));
        reports.given(expected(PAST))
                .when(reconsider(PAST.plus(Duration.ofDays(400))), DEPARTMENT)
                .expectEvents(new DailyReportExpected(LIN, DAY, PAST.minusSeconds(60), NOW));
    }

    @Test
    void a_report_in_time_meets_what_was_expected() {
        reports.given(expected(NOW))
                .when(new SubmitReport(LIN, DAY), AS_LIN)
                .expectEvents(
                        new DailyReportSubmitted(LIN, DAY, NOW, CONTENT),
                        new DailyReportExpectationMet(LIN, DAY, NOW, NOW))
                .expectResultMessagePayload(new Outcome(2, true));
    }

    @Test
    void a_report_that_was_in_before_the_visit_was_told_meets_it_at_once() {
        calendar.due(TO_COME);
        reports.given(new DailyReportSubmitted(LIN, DAY, PAST, CONTENT))
                .when(reconsider(NOW), DEPARTMENT)
                .expectEvents(
                        new DailyReportExpected(LIN, DAY, TO_COME, NOW),
                        new DailyReportExpectationMet(LIN, DAY, TO_COME, PAST));
    }

    @Test
    void one_that_was_in_late_stays_so_whatever_is_submitted_anew() {
        reports.given(
                        expected(PAST),
                        overdue(PAST),
                        new DailyReportSubmitted(LIN, DAY, PAST.plusSeconds(60), CONTENT),
                        new DailyReportReturned(LIN, DAY, PAST.plusSeconds(60), new ReportReturn("U01", NOW, "x")))
                .when(new SubmitReport(LIN, DAY), AS_LIN)
                .expectEvents(new DailyReportSubmitted(LIN, DAY, NOW, CONTENT));
    }

    @Test
    void an_earlier_submission_that_is_told_later_was_in_time_and_takes_overdue_back() {
        reports.given(expected(PAST), overdue(PAST), new DailyReportSubmitted(LIN, DAY, NOW, CONTENT))
                .when(new RecordRound(LIN, DAY, PAST, List.of(), null), DEPARTMENT)
                .expectEvents(
                        new DailyReportSubmitted(LIN, DAY, PAST, null),
                        new DailyReportOverdueWithdrawn(LIN, DAY, PAST, NOW),
                        new DailyReportExpectationMet(LIN, DAY, PAST, PAST));
    }

    @Test
    void one_that_is_missing_is_overdue_once_its_time_has_passed() {
        calendar.due(PAST);
        reports.given(expected(PAST)).when(new MissReport(REPORT), DEPARTMENT).expectEvents(overdue(PAST));
    }

    @Test
    void it_is_not_overdue_exactly_then_nor_twice() {
        calendar.due(NOW);
        reports.given(expected(NOW)).when(new MissReport(REPORT), DEPARTMENT).expectNoEvents();
        calendar.due(PAST);
        reports.given(expected(PAST), overdue(PAST))
                .when(new MissReport(REPORT), DEPARTMENT)
                .expectNoEvents();
    }

    @Test
    void a_late_report_leaves_it_overdue() {
        reports.given(expected(PAST), overdue(PAST))
                .when(new SubmitReport(LIN, DAY), AS_LIN)
                .expectEvents(new DailyReportSubmitted(LIN, DAY, NOW, CONTENT));
    }

    @Test
    void a_day_that_has_no_visit_any_more_is_not_overdue() {
        reports.given(expected(PAST), overdue(PAST))
                .when(reconsider(NOW), DEPARTMENT)
                .expectEvents(
                        new DailyReportOverdueWithdrawn(LIN, DAY, PAST, NOW),
                        new DailyReportExpectationWithdrawn(LIN, DAY, NOW));
    }

    @Test
    void leave_that_is_told_later_moves_it_and_takes_overdue_back() {
        calendar.due(TO_COME);
        reports.given(expected(PAST), overdue(PAST))
                .when(reconsider(NOW), DEPARTMENT)
                .expectEvents(
                        new DailyReportOverdueWithdrawn(LIN, DAY, PAST, NOW),
                        new DailyReportExpected(LIN, DAY, TO_COME, NOW));
    }

    private static ReconsiderReport reconsider(Instant learnedAt) {
        return new ReconsiderReport(LIN, DAY, learnedAt);
    }

    private static DailyReportExpected expected(Instant dueAt) {
        return new DailyReportExpected(LIN, DAY, dueAt, PAST.minusSeconds(7200));
    }

    private static DailyReportOverdue overdue(Instant dueAt) {
        return new DailyReportOverdue(LIN, DAY, dueAt, dueAt);
    }
}
