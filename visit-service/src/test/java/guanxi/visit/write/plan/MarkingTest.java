package guanxi.visit.write.plan;

import static guanxi.visit.write.Field.AS_COLLEAGUE;
import static guanxi.visit.write.Field.DEPARTMENT;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.NORTH_SHOP;
import static guanxi.visit.write.Field.NOW;

import guanxi.language.visit.PlanEvent.MonthlyPlanSubmitted;
import guanxi.language.visit.PlanEvent.PlanExpected;
import guanxi.language.visit.PlanEvent.PlanLineAdded;
import guanxi.language.visit.PlanEvent.PlanMarked;
import guanxi.language.visit.PlanFigures;
import guanxi.language.visit.PlanLine;
import guanxi.language.visit.PlanMark;
import guanxi.language.visit.Purpose;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Refusal;
import guanxi.visit.write.Field;
import guanxi.visit.write.plan.PlanCommand.MarkPlan;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** B-01: a supervisor accepts the plan that counts, or returns it. */
class MarkingTest {
    private static final YearMonth JULY = YearMonth.of(2026, 7);
    private static final Instant FIRST = Instant.parse("2026-06-28T02:00:00Z");
    private static final Instant LAST = Instant.parse("2026-06-30T02:00:00Z");
    private static final PlanMark ACCEPTED = PlanMark.accepted("M02");
    private static final PlanMark RETURNED = PlanMark.returned("M02", "太少");
    private final AggregateTestFixture<MonthlyPlan> plans = Field.of(MonthlyPlan.class);

    @Test
    void a_mark_is_of_the_submission_that_counts_whichever_was_told_last() {
        plans.given(submitted(LAST), submitted(FIRST))
                .when(mark(ACCEPTED), DEPARTMENT)
                .expectEvents(marked(LAST, ACCEPTED));
    }

    @Test
    void told_again_it_changes_nothing_whoever_says_it() {
        plans.given(submitted(LAST), marked(LAST, ACCEPTED))
                .when(mark(PlanMark.accepted("M03")), DEPARTMENT)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(1, false));
    }

    @Test
    void what_was_accepted_may_be_returned_and_accepted_again() {
        plans.given(submitted(LAST), marked(LAST, ACCEPTED))
                .when(mark(RETURNED), DEPARTMENT)
                .expectEvents(marked(LAST, RETURNED));
        plans.given(submitted(LAST), marked(LAST, ACCEPTED), marked(LAST, RETURNED))
                .when(mark(ACCEPTED), DEPARTMENT)
                .expectEvents(marked(LAST, ACCEPTED));
    }

    @Test
    void another_reason_is_another_mark() {
        var other = PlanMark.returned("M02", "没有新客户");
        plans.given(submitted(LAST), marked(LAST, RETURNED))
                .when(mark(other), DEPARTMENT)
                .expectEvents(marked(LAST, other));
    }

    @Test
    void a_plan_that_is_submitted_anew_is_not_marked_yet() {
        plans.given(submitted(FIRST), marked(FIRST, RETURNED), submitted(LAST))
                .when(mark(RETURNED), DEPARTMENT)
                .expectEvents(marked(LAST, RETURNED));
    }

    @Test
    void a_further_line_leaves_the_mark() {
        var line = new PlanLine(PlanLine.Kind.VISIT, NORTH_SHOP, JULY.atDay(1), Purpose.A, 2);
        var added = new PlanLineAdded(LIN, JULY, line, new PlanFigures(2, 2, 0), LAST, LAST);
        plans.given(submitted(LAST), marked(LAST, ACCEPTED), added)
                .when(mark(ACCEPTED), DEPARTMENT)
                .expectNoEvents();
    }

    @Test
    void a_plan_that_is_only_expected_is_not_marked() {
        plans.given(new PlanExpected(LIN, JULY, LAST, FIRST))
                .when(mark(ACCEPTED), DEPARTMENT)
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.NOT_FOUND));
    }

    @Test
    void nobody_marks_a_plan_outside_his_reach() {
        plans.given(submitted(LAST))
                .when(mark(ACCEPTED), AS_COLLEAGUE)
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.OUT_OF_REACH));
    }

    private static MarkPlan mark(PlanMark mark) {
        return new MarkPlan(LIN, JULY, mark);
    }

    private static MonthlyPlanSubmitted submitted(Instant at) {
        return new MonthlyPlanSubmitted(LIN, JULY, 30, 2, 4, List.of(), at);
    }

    private static PlanMarked marked(Instant submittedAt, PlanMark mark) {
        return new PlanMarked(LIN, JULY, submittedAt, mark, NOW);
    }
}
