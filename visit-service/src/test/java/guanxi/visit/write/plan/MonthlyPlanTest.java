package guanxi.visit.write.plan;

import static guanxi.visit.write.Field.AS_COLLEAGUE;
import static guanxi.visit.write.Field.AS_LIN;
import static guanxi.visit.write.Field.DEPARTMENT;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.NOW;
import static guanxi.visit.write.Field.STRANGER;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;

import guanxi.language.visit.PlanEvent.MonthlyPlanSubmitted;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Refusal;
import guanxi.visit.write.Field;
import guanxi.visit.write.VisitRule;
import guanxi.visit.write.plan.PlanCommand.SubmitPlan;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class MonthlyPlanTest {
    private static final YearMonth JULY = YearMonth.of(2026, 7);
    private static final YearMonth AUGUST = YearMonth.of(2026, 8);
    /** Midnight in Shanghai, eight hours before midnight in Greenwich. */
    private static final Instant JULY_BEGINS = Instant.parse("2026-06-30T16:00:00Z");

    private static final Instant IN_TIME = Instant.parse("2026-06-30T02:00:00Z");
    private final AggregateTestFixture<MonthlyPlan> plans = Field.of(MonthlyPlan.class);

    @Test
    void a_plan_is_submitted_in_the_last_instant_before_its_month() {
        Instant last = JULY_BEGINS.minusNanos(1);
        plans.givenNoPriorActivity()
                .when(submit(30, last), AS_LIN)
                .expectEvents(submitted(30, last))
                .expectResultMessagePayload(new Outcome(0, true));
    }

    @Test
    void a_plan_is_locked_from_the_first_instant_of_its_month() {
        plans.givenNoPriorActivity()
                .when(submit(30, JULY_BEGINS), AS_LIN)
                .expectNoEvents()
                .expectException(Refusal.by(VisitRule.PLAN_LOCKED));
    }

    @Test
    void an_earlier_plan_does_not_open_the_lock() {
        plans.given(submitted(30, IN_TIME))
                .when(submit(31, JULY_BEGINS), AS_LIN)
                .expectNoEvents()
                .expectException(Refusal.by(VisitRule.PLAN_LOCKED));
    }

    @Test
    void a_live_plan_is_submitted_by_the_clock() {
        plans.givenNoPriorActivity().when(submit(30, null), AS_LIN).expectEvents(submitted(30, NOW));
    }

    @Test
    void a_live_plan_of_the_month_that_runs_is_locked() {
        plans.givenNoPriorActivity()
                .when(new SubmitPlan(LIN, YearMonth.of(2026, 6), 30, 2, 4, List.of(), null), AS_LIN)
                .expectException(Refusal.by(VisitRule.PLAN_LOCKED));
    }

    @Test
    void a_plan_is_submitted_as_often_as_one_likes() {
        plans.given(submitted(30, IN_TIME))
                .when(submit(31, IN_TIME.minusSeconds(60)), AS_LIN)
                .expectEvents(submitted(31, IN_TIME.minusSeconds(60)))
                .expectResultMessagePayload(new Outcome(1, true));
    }

    @Test
    void the_same_submission_again_changes_nothing() {
        plans.given(submitted(30, IN_TIME), submitted(31, IN_TIME.plusSeconds(60)))
                .when(submit(30, IN_TIME), AS_LIN)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(1, false));
    }

    @Test
    void other_figures_at_the_same_instant_are_refused() {
        plans.given(submitted(30, IN_TIME))
                .when(submit(31, IN_TIME), AS_LIN)
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.ALREADY_RECORDED_DIFFERENTLY));
    }

    @Test
    void a_refusal_names_the_figure_that_differs_and_both_values() {
        plans.given(submitted(30, IN_TIME))
                .when(submit(31, IN_TIME), AS_LIN)
                .expectExceptionDetails(hasToString(containsString("field=visits, facts={recorded=30, given=31}")));
    }

    @Test
    void a_colleague_submits_nobody_elses_plan() {
        plans.givenNoPriorActivity()
                .when(submit(30, IN_TIME), AS_COLLEAGUE)
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.OUT_OF_REACH));
    }

    @Test
    void a_plan_of_somebody_unknown_is_refused() {
        plans.givenNoPriorActivity()
                .when(new SubmitPlan(STRANGER, JULY, 30, 2, 4, List.of(), IN_TIME), DEPARTMENT)
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.UNKNOWN_SPECIALIST));
    }

    @Test
    void a_plan_of_his_last_month_is_taken() {
        plans.givenNoPriorActivity()
                .when(new SubmitPlan(LIN, AUGUST, 30, 2, 4, List.of(), IN_TIME), AS_LIN)
                .expectEvents(new MonthlyPlanSubmitted(LIN, AUGUST, 30, 2, 4, List.of(), IN_TIME));
    }

    @Test
    void a_plan_of_a_month_after_he_left_is_refused() {
        plans.givenNoPriorActivity()
                .when(new SubmitPlan(LIN, AUGUST.plusMonths(1), 30, 2, 4, List.of(), IN_TIME), DEPARTMENT)
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.NOT_IN_THE_DEPARTMENT_THAT_DAY));
    }

    @Test
    void a_plan_that_was_taken_before_it_was_said_that_he_leaves_is_only_told_again() {
        plans.given(new MonthlyPlanSubmitted(LIN, AUGUST.plusMonths(1), 30, 2, 4, List.of(), IN_TIME))
                .when(new SubmitPlan(LIN, AUGUST.plusMonths(1), 30, 2, 4, List.of(), IN_TIME), DEPARTMENT)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(0, false));
    }

    @Test
    void a_plan_made_for_a_version_that_is_gone_is_refused() {
        plans.given(submitted(30, IN_TIME), submitted(31, IN_TIME.plusSeconds(60)))
                .when(submit(32, IN_TIME.plusSeconds(90)), Field.expectingVersion(0))
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.VERSION_IS_STALE));
    }

    private static SubmitPlan submit(int visits, Instant submittedAt) {
        return new SubmitPlan(LIN, JULY, visits, 2, 4, List.of(), submittedAt);
    }

    private static MonthlyPlanSubmitted submitted(int visits, Instant submittedAt) {
        return new MonthlyPlanSubmitted(LIN, JULY, visits, 2, 4, List.of(), submittedAt);
    }
}
