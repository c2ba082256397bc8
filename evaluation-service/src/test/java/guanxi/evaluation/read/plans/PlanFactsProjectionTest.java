package guanxi.evaluation.read.plans;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.evaluation.scoring.PlanFact;
import guanxi.evaluation.scoring.PlanFact.Submission;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.PlanEvent.MonthlyPlanSubmitted;
import guanxi.language.visit.PlanEvent.PlanLineAdded;
import guanxi.language.visit.PlanFigures;
import guanxi.language.visit.PlanLine;
import guanxi.language.visit.PlanLine.Kind;
import guanxi.language.visit.Purpose;
import guanxi.platform.view.ViewFixture;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanFactsProjectionTest {
    private static final ColleagueId WHO = new ColleagueId("S001");
    private static final YearMonth JULY = YearMonth.of(2026, 7);
    private static final Instant FIRST = Instant.parse("2026-06-28T02:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-06-30T02:00:00Z");
    private static final PlanLine LINE = new PlanLine(Kind.VISIT, new ClientId("C00001"), JULY.atDay(1), Purpose.A, 3);
    private final ViewFixture<PlanFact> plans = ViewFixture.of(new PlanFactsProjection(), PlanFactsProjection.VIEW);

    @Test
    void each_submission_is_kept_with_what_it_comes_to() {
        plans.from("plan", stated(FIRST), inLines(SECOND)).redelivering().expectSame();
        assertThat(figures()).containsExactly(new PlanFigures(30, 2, 4), new PlanFigures(3, 3, 0));
    }

    @Test
    void a_line_that_is_added_says_what_that_submission_comes_to_by_now() {
        plans.from("plan", stated(FIRST), inLines(SECOND), added(SECOND, 5))
                .redelivering()
                .expectSame();
        assertThat(figures()).containsExactly(new PlanFigures(30, 2, 4), new PlanFigures(5, 3, 0));
    }

    private List<PlanFigures> figures() {
        return plans.reader().byId("S001-2026-07").orElseThrow().submissions().stream()
                .map(PlanFactsProjectionTest::figures)
                .toList();
    }

    private static PlanFigures figures(Submission submission) {
        return new PlanFigures(submission.visits(), submission.expansion(), submission.deals());
    }

    private static MonthlyPlanSubmitted stated(Instant at) {
        return new MonthlyPlanSubmitted(WHO, JULY, 30, 2, 4, List.of(), at);
    }

    private static MonthlyPlanSubmitted inLines(Instant at) {
        return new MonthlyPlanSubmitted(WHO, JULY, null, null, null, List.of(LINE), at);
    }

    private static PlanLineAdded added(Instant at, int visits) {
        return new PlanLineAdded(WHO, JULY, LINE, new PlanFigures(visits, 3, 0), at, at);
    }
}
