package guanxi.visit.write.plan;

import static guanxi.visit.write.Field.DEPARTMENT;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.NOBODYS_SHOP;
import static guanxi.visit.write.Field.NORTH_SHOP;
import static guanxi.visit.write.Field.SOUTH_SHOP;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;

import guanxi.language.client.ClientId;
import guanxi.language.visit.PlanEvent.MonthlyPlanSubmitted;
import guanxi.language.visit.PlanEvent.PlanExpectationMet;
import guanxi.language.visit.PlanEvent.PlanExpected;
import guanxi.language.visit.PlanEvent.PlanFiguresStated;
import guanxi.language.visit.PlanEvent.PlanLineAdded;
import guanxi.language.visit.PlanFigures;
import guanxi.language.visit.PlanLine;
import guanxi.language.visit.PlanLine.Kind;
import guanxi.language.visit.Purpose;
import guanxi.language.visit.StatedFigures;
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

/** B-01: of a submission the figures may be stated, each of its lines told, in whatever order the rows arrive. */
class PlanRowByRowTest {
    private static final YearMonth JULY = YearMonth.of(2026, 7);
    private static final Instant AT = Instant.parse("2026-06-30T02:00:00Z");
    private static final PlanLine FIRST = visit(NORTH_SHOP, Purpose.A, 2);
    private static final PlanLine SECOND = visit(SOUTH_SHOP, Purpose.C, 3);
    private static final PlanLine REFERRAL = new PlanLine(Kind.REFERRAL, NORTH_SHOP, JULY.atDay(1), null, 4);
    private final AggregateTestFixture<MonthlyPlan> plans = Field.of(MonthlyPlan.class);

    @Test
    void its_first_row_is_the_submission() {
        plans.givenNoPriorActivity()
                .when(line(FIRST), DEPARTMENT)
                .expectEvents(submitted(FIRST))
                .expectResultMessagePayload(new Outcome(0, true));
    }

    @Test
    void its_first_row_meets_what_was_expected() {
        plans.given(new PlanExpected(LIN, JULY, AT, AT))
                .when(line(FIRST), DEPARTMENT)
                .expectEvents(submitted(FIRST), new PlanExpectationMet(LIN, JULY, AT, AT));
    }

    @Test
    void a_further_line_says_what_the_submission_comes_to_with_it() {
        plans.given(submitted(FIRST), added(SECOND, 5, 2, 0))
                .when(line(REFERRAL), DEPARTMENT)
                .expectEvents(added(REFERRAL, 5, 2, 4))
                .expectResultMessagePayload(new Outcome(2, true, false));
    }

    @Test
    void a_line_is_added_to_figures_that_were_stated_before_and_counts_instead() {
        plans.given(stated(30, 2, 4)).when(line(FIRST), DEPARTMENT).expectEvents(added(FIRST, 2, 2, 0));
    }

    @Test
    void figures_are_stated_after_the_lines_and_need_not_be_their_sums() {
        plans.given(submitted(FIRST))
                .when(figures(30, 2, 4), DEPARTMENT)
                .expectEvents(new PlanFiguresStated(LIN, JULY, new StatedFigures(30, 2, 4), AT, AT));
    }

    @Test
    void told_again_each_row_changes_nothing() {
        plans.given(submitted(FIRST), figuresStated(), added(SECOND, 5, 2, 0))
                .when(line(SECOND), DEPARTMENT)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(2, false));
        plans.given(submitted(FIRST), figuresStated(), added(SECOND, 5, 2, 0))
                .when(figures(30, 2, 4), DEPARTMENT)
                .expectNoEvents();
    }

    @Test
    void a_line_that_is_told_otherwise_is_refused_by_what_differs() {
        plans.given(submitted(FIRST), added(SECOND, 5, 2, 0))
                .when(line(visit(SOUTH_SHOP, Purpose.C, 7)), DEPARTMENT)
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.ALREADY_RECORDED_DIFFERENTLY))
                .expectExceptionDetails(hasToString(containsString("field=groups, facts={recorded=3, given=7}")));
    }

    @Test
    void figures_that_are_stated_otherwise_are_refused() {
        plans.given(submitted(FIRST), figuresStated())
                .when(figures(31, 2, 4), DEPARTMENT)
                .expectNoEvents()
                .expectExceptionDetails(hasToString(containsString("field=visits, facts={recorded=30, given=31}")));
    }

    @Test
    void a_visit_and_a_referral_of_one_client_on_one_day_are_two_lines() {
        plans.given(submitted(FIRST)).when(line(REFERRAL), DEPARTMENT).expectEvents(added(REFERRAL, 2, 2, 4));
    }

    @Test
    void the_same_line_of_another_instant_is_another_submission() {
        var later = AT.plusSeconds(60);
        plans.given(submitted(FIRST))
                .when(new SubmitPlan(LIN, JULY, null, null, null, List.of(FIRST), later), DEPARTMENT)
                .expectEvents(new MonthlyPlanSubmitted(LIN, JULY, null, null, null, List.of(FIRST), later));
    }

    @Test
    void a_further_line_is_of_a_client_who_is_known() {
        plans.given(submitted(FIRST))
                .when(line(visit(NOBODYS_SHOP, Purpose.A, 1)), DEPARTMENT)
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.UNKNOWN_CLIENT));
    }

    @Test
    void all_lines_together_are_plausibly_many() {
        plans.given(submitted(FIRST))
                .when(line(visit(SOUTH_SHOP, Purpose.A, 999_999)), DEPARTMENT)
                .expectNoEvents()
                .expectException(Refusal.by(VisitRule.GROUPS_ARE_PLAUSIBLY_MANY));
    }

    private static SubmitPlan line(PlanLine line) {
        return new SubmitPlan(LIN, JULY, null, null, null, List.of(line), AT);
    }

    private static SubmitPlan figures(int visits, int expansion, int deals) {
        return new SubmitPlan(LIN, JULY, visits, expansion, deals, List.of(), AT);
    }

    private static MonthlyPlanSubmitted submitted(PlanLine line) {
        return new MonthlyPlanSubmitted(LIN, JULY, null, null, null, List.of(line), AT);
    }

    private static MonthlyPlanSubmitted stated(int visits, int expansion, int deals) {
        return new MonthlyPlanSubmitted(LIN, JULY, visits, expansion, deals, List.of(), AT);
    }

    private static PlanFiguresStated figuresStated() {
        return new PlanFiguresStated(LIN, JULY, new StatedFigures(30, 2, 4), AT, AT);
    }

    private static PlanLineAdded added(PlanLine line, int visits, int expansion, int deals) {
        return new PlanLineAdded(LIN, JULY, line, new PlanFigures(visits, expansion, deals), AT, AT);
    }

    private static PlanLine visit(ClientId client, Purpose purpose, int groups) {
        return new PlanLine(Kind.VISIT, client, JULY.atDay(1), purpose, groups);
    }
}
