package guanxi.visit.read.plans;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.PlanEvent.MonthlyPlanSubmitted;
import guanxi.language.visit.PlanLine;
import guanxi.language.visit.Purpose;
import guanxi.platform.view.ViewFixture;
import guanxi.visit.read.plans.PlanEntry.Submission;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanProjectionTest {
    private static final ColleagueId LIN = new ColleagueId("S001");
    private static final YearMonth JULY = YearMonth.of(2026, 7);
    private static final Instant FIRST = Instant.parse("2026-06-28T02:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-06-30T02:00:00.5Z");
    private final ViewFixture<PlanEntry> plans = ViewFixture.of(new PlanProjection(), PlanEntry.VIEW);

    @Test
    void a_submitted_plan_is_listed() {
        plans.from("plan-S001-2026-07", submitted(JULY, 30, FIRST))
                .from("plan-S001-2026-08", submitted(JULY.plusMonths(1), 20, FIRST))
                .expect(
                        new PlanEntry(LIN, JULY, List.of(new Submission(FIRST, 30, 2, 4))),
                        new PlanEntry(LIN, JULY.plusMonths(1), List.of(new Submission(FIRST, 20, 2, 4))));
    }

    @Test
    void submissions_stand_in_the_order_of_their_instants_and_once_only() {
        plans.from("plan-S001-2026-07", submitted(JULY, 31, SECOND))
                .from("plan-S001-2026-07", submitted(JULY, 30, FIRST))
                .redelivering()
                .expectSame()
                .expect(new PlanEntry(
                        LIN, JULY, List.of(new Submission(FIRST, 30, 2, 4), new Submission(SECOND, 31, 2, 4))));
    }

    @Test
    void a_plan_in_lines_is_listed_with_their_sums() {
        var line = new PlanLine(PlanLine.Kind.VISIT, new ClientId("C00001"), JULY.atDay(1), Purpose.A, 7);
        plans.from("plan-S001-2026-07", new MonthlyPlanSubmitted(LIN, JULY, null, null, null, List.of(line), FIRST))
                .expect(new PlanEntry(LIN, JULY, List.of(new Submission(FIRST, 7, 7, 0))));
    }

    private static MonthlyPlanSubmitted submitted(YearMonth month, int visits, Instant at) {
        return new MonthlyPlanSubmitted(LIN, month, visits, 2, 4, List.of(), at);
    }
}
