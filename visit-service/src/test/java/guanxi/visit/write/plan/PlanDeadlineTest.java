package guanxi.visit.write.plan;

import static guanxi.visit.write.Field.AS_LIN;
import static guanxi.visit.write.Field.DEPARTMENT;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.NOW;

import guanxi.language.visit.PlanEvent;
import guanxi.language.visit.PlanEvent.MonthlyPlanSubmitted;
import guanxi.language.visit.PlanEvent.PlanExpectationMet;
import guanxi.language.visit.PlanEvent.PlanExpectationWithdrawn;
import guanxi.language.visit.PlanEvent.PlanExpected;
import guanxi.language.visit.PlanEvent.PlanOverdue;
import guanxi.language.visit.PlanEvent.PlanOverdueWithdrawn;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Refusal;
import guanxi.visit.write.Calendar;
import guanxi.visit.write.Field;
import guanxi.visit.write.plan.PlanCommand.ExpectPlan;
import guanxi.visit.write.plan.PlanCommand.MissPlan;
import guanxi.visit.write.plan.PlanCommand.ReconsiderPlan;
import guanxi.visit.write.plan.PlanCommand.SubmitPlan;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** T-01: next month's plan is in by the end of the last working day, or overdue. */
class PlanDeadlineTest {
    private static final YearMonth JULY = YearMonth.of(2026, 7);
    private static final String PLAN = PlanEvent.planId(LIN, JULY);
    /** The clock of these tests stands an hour after it. */
    private static final Instant PAST = NOW.minusSeconds(3600);

    private static final Instant TO_COME = NOW.plusSeconds(3600);
    private final Calendar calendar = new Calendar();
    private final AggregateTestFixture<MonthlyPlan> plans = Field.of(MonthlyPlan.class);

    PlanDeadlineTest() {
        plans.registerInjectableResource(calendar);
    }

    @Test
    void a_plan_is_expected_by_its_time() {
        calendar.due(TO_COME);
        plans.givenNoPriorActivity()
                .when(new ExpectPlan(LIN, JULY), DEPARTMENT)
                .expectEvents(new PlanExpected(LIN, JULY, TO_COME, NOW));
    }

    @Test
    void of_who_is_not_there_or_not_assessed_none_is_expected() {
        plans.givenNoPriorActivity()
                .when(new ExpectPlan(LIN, JULY), DEPARTMENT)
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.NOT_FOUND));
    }

    @Test
    void one_that_is_expected_already_is_not_expected_anew() {
        calendar.due(TO_COME);
        plans.given(expected(TO_COME))
                .when(new ExpectPlan(LIN, JULY), DEPARTMENT)
                .expectNoEvents();
    }

    @Test
    void one_that_was_in_before_it_was_expected_meets_that_at_once() {
        calendar.due(TO_COME);
        plans.given(submitted(PAST))
                .when(new ExpectPlan(LIN, JULY), DEPARTMENT)
                .expectEvents(
                        new PlanExpected(LIN, JULY, TO_COME, NOW), new PlanExpectationMet(LIN, JULY, TO_COME, PAST));
    }

    @Test
    void a_plan_in_time_meets_what_was_expected() {
        plans.given(expected(NOW))
                .when(submit(null), AS_LIN)
                .expectEvents(submitted(NOW), new PlanExpectationMet(LIN, JULY, NOW, NOW));
    }

    @Test
    void a_plan_that_was_met_is_not_met_again_by_the_next_one() {
        plans.given(expected(TO_COME), submitted(PAST), new PlanExpectationMet(LIN, JULY, TO_COME, PAST))
                .when(submit(null), AS_LIN)
                .expectEvents(submitted(NOW));
    }

    @Test
    void a_plan_that_is_late_meets_nothing() {
        plans.given(expected(PAST)).when(submit(null), AS_LIN).expectEvents(submitted(NOW));
    }

    @Test
    void one_that_is_missing_is_overdue_once_its_time_has_passed() {
        calendar.due(PAST);
        plans.given(expected(PAST)).when(new MissPlan(PLAN), DEPARTMENT).expectEvents(overdue(PAST));
    }

    @Test
    void one_that_came_late_is_overdue_whoever_says_so_first() {
        calendar.due(PAST);
        plans.given(expected(PAST), submitted(NOW))
                .when(new MissPlan(PLAN), DEPARTMENT)
                .expectEvents(overdue(PAST));
    }

    @Test
    void it_is_not_overdue_before_its_time_or_exactly_then() {
        calendar.due(NOW);
        plans.given(expected(NOW)).when(new MissPlan(PLAN), DEPARTMENT).expectNoEvents();
    }

    @Test
    void it_is_not_overdue_twice() {
        calendar.due(PAST);
        plans.given(expected(PAST), overdue(PAST))
                .when(new MissPlan(PLAN), DEPARTMENT)
                .expectNoEvents();
    }

    @Test
    void it_is_not_overdue_after_it_was_met() {
        calendar.due(PAST);
        plans.given(expected(PAST), submitted(PAST), new PlanExpectationMet(LIN, JULY, PAST, PAST))
                .when(new MissPlan(PLAN), DEPARTMENT)
                .expectNoEvents();
    }

    @Test
    void of_who_has_left_meanwhile_it_is_not_overdue_but_not_expected_any_more() {
        plans.given(expected(PAST))
                .when(new MissPlan(PLAN), DEPARTMENT)
                .expectEvents(new PlanExpectationWithdrawn(LIN, JULY, NOW));
    }

    @Test
    void what_an_import_submits_later_with_an_instant_before_its_time_takes_overdue_back() {
        plans.given(expected(PAST), overdue(PAST))
                .when(submit(PAST.minusSeconds(60)), DEPARTMENT)
                .expectEvents(
                        submitted(PAST.minusSeconds(60)),
                        new PlanOverdueWithdrawn(LIN, JULY, PAST, NOW),
                        new PlanExpectationMet(LIN, JULY, PAST, PAST.minusSeconds(60)));
    }

    @Test
    void a_calendar_that_makes_it_due_later_takes_overdue_back_and_expects_it_by_then() {
        calendar.due(TO_COME);
        plans.given(expected(PAST), overdue(PAST))
                .when(new ReconsiderPlan(PLAN), DEPARTMENT)
                .expectEvents(
                        new PlanOverdueWithdrawn(LIN, JULY, PAST, NOW), new PlanExpected(LIN, JULY, TO_COME, NOW));
    }

    @Test
    void a_calendar_that_makes_it_due_before_it_was_in_opens_it_again() {
        calendar.due(PAST.minusSeconds(60));
        plans.given(expected(PAST), submitted(PAST), new PlanExpectationMet(LIN, JULY, PAST, PAST))
                .when(new ReconsiderPlan(PLAN), DEPARTMENT)
                .expectEvents(new PlanExpected(LIN, JULY, PAST.minusSeconds(60), NOW));
    }

    @Test
    void leaving_or_another_role_ends_it_and_takes_overdue_back() {
        plans.given(expected(PAST), overdue(PAST))
                .when(new ReconsiderPlan(PLAN), DEPARTMENT)
                .expectEvents(
                        new PlanOverdueWithdrawn(LIN, JULY, PAST, NOW), new PlanExpectationWithdrawn(LIN, JULY, NOW));
    }

    @Test
    void who_is_there_after_all_owes_it_again() {
        calendar.due(PAST);
        plans.given(expected(PAST), new PlanExpectationWithdrawn(LIN, JULY, PAST))
                .when(new ReconsiderPlan(PLAN), DEPARTMENT)
                .expectEvents(new PlanExpected(LIN, JULY, PAST, NOW));
    }

    @Test
    void a_plan_that_nobody_ever_expected_is_not_expected_because_the_calendar_changes() {
        calendar.due(PAST);
        plans.given(submitted(NOW)).when(new ReconsiderPlan(PLAN), DEPARTMENT).expectNoEvents();
    }

    private static PlanExpected expected(Instant dueAt) {
        return new PlanExpected(LIN, JULY, dueAt, PAST.minusSeconds(7200));
    }

    private static PlanOverdue overdue(Instant dueAt) {
        return new PlanOverdue(LIN, JULY, dueAt, dueAt);
    }

    private static SubmitPlan submit(Instant submittedAt) {
        return new SubmitPlan(LIN, JULY, 30, 2, 4, List.of(), submittedAt);
    }

    private static MonthlyPlanSubmitted submitted(Instant submittedAt) {
        return new MonthlyPlanSubmitted(LIN, JULY, 30, 2, 4, List.of(), submittedAt);
    }
}
