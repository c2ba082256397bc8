package guanxi.visit.read.plans;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.PlanEvent.MonthlyPlanSubmitted;
import guanxi.language.visit.PlanEvent.PlanFiguresStated;
import guanxi.language.visit.PlanEvent.PlanLineAdded;
import guanxi.language.visit.PlanEvent.PlanMarked;
import guanxi.language.visit.PlanFigures;
import guanxi.language.visit.PlanLine;
import guanxi.language.visit.PlanLine.Kind;
import guanxi.language.visit.PlanMark;
import guanxi.language.visit.Purpose;
import guanxi.language.visit.StatedFigures;
import guanxi.platform.decision.AsOf;
import guanxi.platform.view.ViewFixture;
import guanxi.visit.read.plans.PlanEntry.Marked;
import guanxi.visit.read.plans.PlanEntry.Submission;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanProjectionTest {
    private static final ColleagueId LIN = new ColleagueId("S001");
    private static final YearMonth JULY = YearMonth.of(2026, 7);
    private static final Instant FIRST = Instant.parse("2026-06-28T02:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-06-30T02:00:00.5Z");
    private static final LocalDate DAY = JULY.atDay(1);
    private static final String PLAN = "plan-S001-2026-07";
    private static final PlanLine EARLY = new PlanLine(Kind.VISIT, new ClientId("C00001"), DAY, Purpose.A, 7);
    private static final PlanLine LATE =
            new PlanLine(Kind.VISIT, new ClientId("C00001"), DAY.plusDays(1), Purpose.B, 2);
    private static final StatedFigures NONE = new StatedFigures(null, null, null);
    private static final StatedFigures STATED = new StatedFigures(30, 2, 4);
    private final ViewFixture<PlanEntry> plans = ViewFixture.of(new PlanProjection(), PlanEntry.VIEW);

    @Test
    void a_submitted_plan_is_listed() {
        plans.from("plan-S001-2026-07", submitted(JULY, 30, FIRST))
                .from("plan-S001-2026-08", submitted(JULY.plusMonths(1), 20, FIRST))
                .expect(
                        new PlanEntry(LIN, JULY, List.of(stated(FIRST, 30))),
                        new PlanEntry(LIN, JULY.plusMonths(1), List.of(stated(FIRST, 20))));
    }

    @Test
    void submissions_stand_in_the_order_of_their_instants_and_once_only() {
        plans.from("plan-S001-2026-07", submitted(JULY, 31, SECOND))
                .from("plan-S001-2026-07", submitted(JULY, 30, FIRST))
                .redelivering()
                .expectSame()
                .expect(new PlanEntry(LIN, JULY, List.of(stated(FIRST, 30), stated(SECOND, 31))));
    }

    @Test
    void a_plan_in_lines_is_listed_with_their_sums() {
        plans.from(PLAN, inLines(EARLY)).expect(plan(Submission.of(FIRST, NONE, List.of(EARLY))));
        assertThat(Submission.of(FIRST, NONE, List.of(EARLY)).figures()).isEqualTo(new PlanFigures(7, 7, 0));
    }

    @Test
    void its_lines_stand_by_their_days_in_whatever_order_its_rows_came() {
        plans.from(PLAN, inLines(LATE), added(EARLY))
                .redelivering()
                .expectSame()
                .expect(plan(Submission.of(FIRST, NONE, List.of(EARLY, LATE))));
    }

    @Test
    void figures_that_are_stated_beside_lines_count_for_nothing_and_are_shown_to_differ() {
        var lines = List.of(EARLY, LATE);
        var both = Submission.of(FIRST, STATED, lines);
        plans.from(PLAN, inLines(EARLY), added(LATE), new PlanFiguresStated(LIN, JULY, STATED, FIRST, FIRST))
                .expect(plan(both));
        assertThat(both.figures()).isEqualTo(PlanFigures.of(lines));
        assertThat(both.statedDiffers()).isTrue();
        assertThat(Submission.of(FIRST, new StatedFigures(9, 7, null), lines).statedDiffers())
                .isFalse();
        assertThat(Submission.of(FIRST, STATED, List.of()).statedDiffers()).isFalse();
    }

    @Test
    void a_line_of_one_submission_leaves_the_others_alone() {
        plans.from(PLAN, submitted(JULY, 30, FIRST), submitted(JULY, 31, SECOND), added(EARLY))
                .expect(plan(Submission.of(FIRST, STATED, List.of(EARLY)), stated(SECOND, 31)));
    }

    @Test
    void the_last_mark_that_is_seen_holds() {
        var accepted = PlanMark.accepted("M02");
        var returned = PlanMark.returned("M02", "太少");
        plans.from(PLAN, submitted(JULY, 30, FIRST), marked(accepted, SECOND), marked(returned, SECOND.plusSeconds(1)))
                .redelivering()
                .expectSame()
                .expect(plan(stated(FIRST, 30)
                        .with(new Marked(SECOND, accepted))
                        .with(new Marked(SECOND.plusSeconds(1), returned))));
        var submission =
                plans.reader().byId("S001-2026-07").orElseThrow().submissions().getFirst();
        assertThat(submission.mark(new AsOf(DAY, SECOND))).isEmpty();
        assertThat(submission.mark(new AsOf(DAY, SECOND.plusSeconds(1)))).contains(accepted);
        assertThat(submission.mark(new AsOf(DAY, SECOND.plusSeconds(2)))).contains(returned);
    }

    @Test
    void the_last_one_that_is_seen_counts_and_one_at_the_very_end_of_the_day_is_not_seen() {
        var plan = plan(stated(FIRST, 30), stated(SECOND, 31));
        assertThat(plan.counting(new AsOf(DAY, FIRST))).isEmpty();
        assertThat(plan.counting(new AsOf(DAY, SECOND))).contains(stated(FIRST, 30));
        assertThat(plan.counting(new AsOf(DAY, SECOND.plusNanos(1)))).contains(stated(SECOND, 31));
    }

    private static PlanEntry plan(Submission... submissions) {
        return new PlanEntry(LIN, JULY, List.of(submissions));
    }

    private static Submission stated(Instant at, int visits) {
        return Submission.of(at, new StatedFigures(visits, 2, 4), List.of());
    }

    private static MonthlyPlanSubmitted submitted(YearMonth month, int visits, Instant at) {
        return new MonthlyPlanSubmitted(LIN, month, visits, 2, 4, List.of(), at);
    }

    private static MonthlyPlanSubmitted inLines(PlanLine line) {
        return new MonthlyPlanSubmitted(LIN, JULY, null, null, null, List.of(line), FIRST);
    }

    private static PlanMarked marked(PlanMark mark, Instant at) {
        return new PlanMarked(LIN, JULY, FIRST, mark, at);
    }

    private static PlanLineAdded added(PlanLine line) {
        return new PlanLineAdded(LIN, JULY, line, new PlanFigures(9, 7, 0), FIRST, FIRST);
    }
}
