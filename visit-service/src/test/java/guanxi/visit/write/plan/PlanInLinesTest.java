package guanxi.visit.write.plan;

import static guanxi.visit.write.Field.AS_LIN;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.NOBODYS_SHOP;
import static guanxi.visit.write.Field.NORTH_SHOP;
import static guanxi.visit.write.Field.SOUTH_SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;

import guanxi.language.client.ClientId;
import guanxi.language.visit.PlanEvent.MonthlyPlanSubmitted;
import guanxi.language.visit.PlanFigures;
import guanxi.language.visit.PlanLine;
import guanxi.language.visit.PlanLine.Kind;
import guanxi.language.visit.Purpose;
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
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

/** B-01, the plan as lines: its figures are their sums, and each is of its month and of a client who is known. */
class PlanInLinesTest {
    private static final YearMonth JULY = YearMonth.of(2026, 7);
    private static final Instant IN_TIME = Instant.parse("2026-06-30T02:00:00Z");
    private static final PlanLine NEW = visit(NORTH_SHOP, 1, Purpose.A, 2);
    private static final PlanLine KNOWN = visit(SOUTH_SHOP, 31, Purpose.C, 3);
    private static final PlanLine REFERRED = new PlanLine(Kind.REFERRAL, SOUTH_SHOP, JULY.atDay(31), null, 4);
    private static final List<PlanLine> LINES = List.of(NEW, KNOWN, REFERRED);
    private final AggregateTestFixture<MonthlyPlan> plans = Field.of(MonthlyPlan.class);

    @Test
    void its_figures_are_the_sums_of_its_lines() {
        assertThat(submitted(LINES).figures()).isEqualTo(new PlanFigures(5, 2, 4));
        assertThat(submitted(List.of(REFERRED)).figures()).isEqualTo(new PlanFigures(0, 0, 4));
    }

    @Test
    void without_lines_the_figures_that_were_stated_count() {
        var stated = new MonthlyPlanSubmitted(LIN, JULY, 30, 2, 4, List.of(), IN_TIME);
        assertThat(stated.figures()).isEqualTo(new PlanFigures(30, 2, 4));
    }

    @Test
    void whatever_was_stated_beside_them_the_lines_count() {
        var both = new MonthlyPlanSubmitted(LIN, JULY, 30, 2, 4, LINES, IN_TIME);
        assertThat(both.figures()).isEqualTo(new PlanFigures(5, 2, 4));
    }

    @Test
    void a_plan_is_submitted_in_lines_alone() {
        submit(LINES).expectEvents(submitted(LINES)).expectResultMessagePayload(new Outcome(0, true));
    }

    @Test
    void figures_that_are_the_sums_may_stand_beside_the_lines_all_or_some() {
        submit(5, 2, 4, LINES).expectEvents(new MonthlyPlanSubmitted(LIN, JULY, 5, 2, 4, LINES, IN_TIME));
        submit(null, 2, null, LINES).expectEvents(new MonthlyPlanSubmitted(LIN, JULY, null, 2, null, LINES, IN_TIME));
    }

    @Test
    void a_figure_that_is_not_the_sum_is_refused_by_its_name() {
        submit(6, 2, 4, LINES).expectNoEvents().expectException(Refusal.by(VisitRule.PLAN_SUMS_DIFFER));
        submit(5, 3, 4, LINES).expectExceptionDetails(hasToString(containsString("field=expansion")));
        submit(5, 2, 0, LINES).expectExceptionDetails(hasToString(containsString("field=deals")));
        submit(6, 2, 4, LINES).expectExceptionDetails(hasToString(containsString("field=visits")));
    }

    @Test
    void a_line_is_of_the_month_from_its_first_day_to_its_last() {
        submit(List.of(visit(NORTH_SHOP, 0, Purpose.A, 1)))
                .expectNoEvents()
                .expectException(Refusal.by(VisitRule.DATE_OUTSIDE_MONTH));
        submit(List.of(NEW, visit(NORTH_SHOP, 32, Purpose.A, 1)))
                .expectException(Refusal.by(VisitRule.DATE_OUTSIDE_MONTH));
    }

    @Test
    void a_visit_has_a_purpose_and_a_referral_none() {
        submit(List.of(visit(NORTH_SHOP, 1, null, 1)))
                .expectNoEvents()
                .expectException(Refusal.by(VisitRule.PURPOSE_IS_OF_A_VISIT));
        submit(List.of(new PlanLine(Kind.REFERRAL, NORTH_SHOP, JULY.atDay(1), Purpose.B, 1)))
                .expectException(Refusal.by(VisitRule.PURPOSE_IS_OF_A_VISIT));
    }

    @Test
    void what_a_plan_says_by_itself_is_looked_at_before_whom_it_speaks_of() {
        submit(6, 2, 4, List.of(visit(NOBODYS_SHOP, 1, Purpose.A, 2)))
                .expectException(Refusal.by(VisitRule.PLAN_SUMS_DIFFER));
    }

    @Test
    void a_client_whom_nobody_knows_is_refused() {
        submit(List.of(NEW, visit(NOBODYS_SHOP, 2, Purpose.A, 1)))
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.UNKNOWN_CLIENT));
    }

    @Test
    void groups_of_a_line_are_one_or_more_and_of_a_plan_plausibly_many() {
        submit(List.of(visit(NORTH_SHOP, 1, Purpose.A, 0)))
                .expectException(Refusal.by(VisitRule.GROUPS_ARE_AT_LEAST_ONE));
        submit(List.of(
                        visit(NORTH_SHOP, 1, Purpose.A, Integer.MAX_VALUE),
                        visit(NORTH_SHOP, 2, Purpose.A, Integer.MAX_VALUE)))
                .expectException(Refusal.by(VisitRule.GROUPS_ARE_PLAUSIBLY_MANY));
    }

    @Test
    void a_line_that_is_told_twice_is_told_once_and_told_otherwise_it_is_refused() {
        submit(List.of(NEW, NEW)).expectEvents(submitted(List.of(NEW)));
        submit(List.of(NEW, visit(NORTH_SHOP, 1, Purpose.A, 3)))
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.ALREADY_RECORDED_DIFFERENTLY));
    }

    @Test
    void the_same_lines_in_another_order_change_nothing() {
        plans.given(submitted(LINES))
                .when(told(null, null, null, LINES.reversed()), AS_LIN)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(0, false));
    }

    @Test
    void lines_do_not_open_the_lock_of_a_month_that_has_begun() {
        var june = YearMonth.of(2026, 6);
        var late = new PlanLine(Kind.VISIT, NORTH_SHOP, june.atDay(30), Purpose.A, 1);
        plans.givenNoPriorActivity()
                .when(new SubmitPlan(LIN, june, null, null, null, List.of(late), null), AS_LIN)
                .expectException(Refusal.by(VisitRule.PLAN_LOCKED));
    }

    private ResultValidator<MonthlyPlan> submit(List<PlanLine> lines) {
        return submit(null, null, null, lines);
    }

    private ResultValidator<MonthlyPlan> submit(
            Integer visits, Integer expansion, Integer deals, List<PlanLine> lines) {
        return plans.givenNoPriorActivity().when(told(visits, expansion, deals, lines), AS_LIN);
    }

    private static SubmitPlan told(Integer visits, Integer expansion, Integer deals, List<PlanLine> lines) {
        return new SubmitPlan(LIN, JULY, visits, expansion, deals, lines, IN_TIME);
    }

    private static MonthlyPlanSubmitted submitted(List<PlanLine> lines) {
        return new MonthlyPlanSubmitted(LIN, JULY, null, null, null, lines, IN_TIME);
    }

    /** @param day counted from the beginning of July; 0 is the day before it, 32 the day after it */
    private static PlanLine visit(ClientId client, int day, Purpose purpose, int groups) {
        return new PlanLine(Kind.VISIT, client, JULY.atDay(1).plusDays(day - 1), purpose, groups);
    }
}
