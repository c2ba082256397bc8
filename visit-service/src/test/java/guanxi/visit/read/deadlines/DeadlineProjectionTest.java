package guanxi.visit.read.deadlines;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.DailyReportEvent.DailyReportExpectationMet;
import guanxi.language.visit.DailyReportEvent.DailyReportExpectationWithdrawn;
import guanxi.language.visit.DailyReportEvent.DailyReportExpected;
import guanxi.language.visit.DailyReportEvent.DailyReportOverdue;
import guanxi.language.visit.DailyReportEvent.DailyReportReturned;
import guanxi.language.visit.DailyReportEvent.DailyReportSigned;
import guanxi.language.visit.DailyReportEvent.DailyReportSubmitted;
import guanxi.language.visit.PlanEvent.PlanExpectationMet;
import guanxi.language.visit.PlanEvent.PlanExpectationWithdrawn;
import guanxi.language.visit.PlanEvent.PlanExpected;
import guanxi.language.visit.PlanEvent.PlanOverdue;
import guanxi.language.visit.ReportReturn;
import guanxi.language.visit.Samples;
import guanxi.language.visit.Signature;
import guanxi.language.visit.SignatureLevel;
import guanxi.language.visit.VisitEvent.VisitCancelled;
import guanxi.language.visit.VisitEvent.VisitLeftOpen;
import guanxi.language.visit.VisitEvent.VisitStarted;
import guanxi.platform.deadline.Deadline;
import guanxi.platform.view.ViewFixture;
import guanxi.visit.write.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class DeadlineProjectionTest {
    private static final ColleagueId LIN = new ColleagueId("S001");
    private static final YearMonth JULY = YearMonth.of(2026, 7);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 3);
    private static final Instant TOLD = Instant.parse("2026-06-01T00:00:00Z");
    private static final String PLAN = "plan-S001-2026-07";
    private static final String REPORT = "report-S001-2026-06-03";
    private static final Instant PLAN_DUE = Instant.parse("2026-06-30T16:00:00Z");
    private static final Instant REPORT_DUE = Instant.parse("2026-06-04T00:00:00Z");
    private final ViewFixture<Deadline> list =
            ViewFixture.of(new DeadlineProjection(Field.TIME), DeadlineProjection.VIEW);

    @Test
    void a_plan_is_listed_with_its_time_and_three_days_of_warning() {
        list.from(PLAN, expectedPlan(PLAN_DUE))
                .expect(new Deadline(
                        PLAN + "/plan-due", "plan-due", PLAN, LIN, PLAN_DUE, Instant.parse("2026-06-27T16:00:00Z")));
    }

    @Test
    void a_report_is_listed_with_a_warning_from_six_in_the_evening_on() {
        list.from(REPORT, expectedReport(REPORT_DUE))
                .expect(new Deadline(
                        REPORT + "/daily-report-due",
                        "daily-report-due",
                        REPORT,
                        LIN,
                        REPORT_DUE,
                        Instant.parse("2026-06-03T10:00:00Z")));
    }

    @Test
    void what_is_due_at_another_time_now_is_listed_with_that() {
        Instant later = PLAN_DUE.plusSeconds(86400);
        list.from(PLAN, expectedPlan(PLAN_DUE), expectedPlan(later))
                .expect(new Deadline(
                        PLAN + "/plan-due", "plan-due", PLAN, LIN, later, Instant.parse("2026-06-28T16:00:00Z")))
                .redelivering()
                .expectSame();
    }

    @Test
    void a_plan_that_was_met_missed_or_is_not_expected_any_more_is_gone() {
        list.from(PLAN, expectedPlan(PLAN_DUE), new PlanExpectationMet(LIN, JULY, PLAN_DUE, TOLD))
                .expect();
        list.from(PLAN, expectedPlan(PLAN_DUE), new PlanOverdue(LIN, JULY, PLAN_DUE, PLAN_DUE))
                .expect();
        list.from(PLAN, expectedPlan(PLAN_DUE), new PlanExpectationWithdrawn(LIN, JULY, TOLD))
                .expect();
    }

    @Test
    void a_report_that_was_met_missed_or_is_not_expected_any_more_is_gone() {
        list.from(REPORT, expectedReport(REPORT_DUE), new DailyReportExpectationMet(LIN, DAY, REPORT_DUE, TOLD))
                .expect();
        list.from(REPORT, expectedReport(REPORT_DUE), new DailyReportOverdue(LIN, DAY, REPORT_DUE, REPORT_DUE))
                .expect();
        list.from(REPORT, expectedReport(REPORT_DUE), new DailyReportExpectationWithdrawn(LIN, DAY, TOLD))
                .expect();
    }

    @Test
    void a_visit_that_was_begun_is_listed_until_something_came_of_it_or_its_day_has_ended() {
        var started = new VisitStarted(Samples.V1, LIN, Samples.SHOP, DAY, Instant.parse("2026-06-03T01:00:00Z"));
        var end = Instant.parse("2026-06-03T16:00:00Z");
        String visit = Samples.V1.toString();
        list.from(visit, started)
                .expect(new Deadline(
                        visit + "/check-out-due",
                        "check-out-due",
                        visit,
                        LIN,
                        end,
                        Instant.parse("2026-06-03T08:30:00Z")));
        list.from(visit, started, Samples.completed(Samples.report().build()).build())
                .expect();
        list.from(visit, started, new VisitCancelled(Samples.V1, LIN, Samples.SHOP, "closed", TOLD))
                .expect();
        list.from(visit, started, new VisitLeftOpen(Samples.V1, LIN, Samples.SHOP, DAY, end))
                .expect();
    }

    @Test
    void a_report_that_was_not_in_by_then_is_not_listed_again_for_what_came_of_it() {
        list.from(REPORT, expectedReport(REPORT_DUE), new DailyReportOverdue(LIN, DAY, REPORT_DUE, REPORT_DUE))
                .from(
                        REPORT,
                        new DailyReportSubmitted(LIN, DAY, TOLD, null),
                        new DailyReportSigned(LIN, DAY, TOLD, new Signature(SignatureLevel.SUPERVISOR, "U01", TOLD)),
                        new DailyReportReturned(LIN, DAY, TOLD, new ReportReturn("U01", TOLD, "x")))
                .expect();
    }

    private static PlanExpected expectedPlan(Instant dueAt) {
        return new PlanExpected(LIN, JULY, dueAt, TOLD);
    }

    private static DailyReportExpected expectedReport(Instant dueAt) {
        return new DailyReportExpected(LIN, DAY, dueAt, TOLD);
    }
}
