package guanxi.visit.read.expected;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.DailyReportEvent.DailyReportExpected;
import guanxi.language.visit.PlanEvent.PlanExpected;
import guanxi.platform.view.ViewFixture;
import guanxi.visit.read.expected.ExpectedEntry.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class ExpectedProjectionTest {
    private static final ColleagueId LIN = new ColleagueId("S001");
    private static final Instant DUE = Instant.parse("2026-06-30T16:00:00Z");
    private static final Instant TOLD = Instant.parse("2026-06-01T00:00:00Z");
    private final ViewFixture<ExpectedEntry> expected = ViewFixture.of(new ExpectedProjection(), ExpectedEntry.VIEW);

    @Test
    void a_plan_and_a_report_are_kept_with_the_time_that_was_said_last() {
        expected.from(
                        "plan-S001-2026-07",
                        new PlanExpected(LIN, YearMonth.of(2026, 7), TOLD, TOLD),
                        new PlanExpected(LIN, YearMonth.of(2026, 7), DUE, TOLD))
                .from("report-S001-2026-06-03", new DailyReportExpected(LIN, LocalDate.of(2026, 6, 3), TOLD, TOLD))
                .expect(
                        new ExpectedEntry("plan-S001-2026-07", Kind.PLAN, LIN, "2026-07", DUE),
                        new ExpectedEntry("report-S001-2026-06-03", Kind.REPORT, LIN, "2026-06-03", TOLD))
                .redelivering()
                .expectSame();
    }
}
