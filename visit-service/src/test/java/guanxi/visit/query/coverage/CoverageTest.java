package guanxi.visit.query.coverage;

import static guanxi.language.visit.Samples.LIN;
import static guanxi.language.visit.Samples.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.visit.PlanFigures;
import guanxi.language.visit.PlanLine;
import guanxi.language.visit.PlanLine.Kind;
import guanxi.language.visit.PlanMark;
import guanxi.language.visit.Purpose;
import guanxi.language.visit.StatedFigures;
import guanxi.visit.read.plans.PlanEntry.Submission;
import guanxi.visit.read.visits.VisitEntry;
import guanxi.visit.read.visits.VisitEntryBuilder;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final YearMonth JULY = YearMonth.of(2026, 7);
    private static final Instant DUE = Instant.parse("2026-06-30T16:00:00Z");
    private static final VisitEntry VISIT =
            VisitEntryBuilder.builder().groups(3).build();
    private static final LinesDone NOTHING = new LinesDone(List.of(), Map.of(), Map.of(), List.of());

    @Test
    void it_is_how_many_of_a_hundred_lines_are_done_rounded_half_up() {
        assertThat(coverage(3, 2).coverage()).isEqualByComparingTo("66.67");
        assertThat(coverage(3, 1).coverage()).isEqualByComparingTo("33.33");
        assertThat(coverage(800, 1).coverage()).isEqualByComparingTo("0.13");
        assertThat(coverage(4, 4).coverage()).isEqualTo("100.00");
        assertThat(coverage(4, 0).coverage()).isEqualTo("0.00");
    }

    @Test
    void without_lines_there_is_none() {
        assertThat(of(Optional.empty(), NOTHING).coverage()).isNull();
    }

    @Test
    void what_a_line_took_is_planned_on_its_day_or_moved_and_all_else_is_unplanned() {
        var done = new LinesDone(
                List.of(line(1), line(2)), Map.of(line(1), VISIT), Map.of(line(2), VISIT), List.of(VISIT));
        var coverage = of(Optional.empty(), done);
        assertThat(coverage.linesDone()).isEqualTo(2);
        assertThat(coverage.onTheDay()).isEqualTo(1);
        assertThat(coverage.plannedActual()).isEqualTo(6);
        assertThat(coverage.unplannedActual()).isEqualTo(3);
    }

    @Test
    void a_plan_is_late_only_after_the_end_of_the_last_working_day() {
        assertThat(of(submitted(DUE), NOTHING).late()).isFalse();
        assertThat(of(submitted(DUE.plusNanos(1)), NOTHING).late()).isTrue();
    }

    @Test
    void without_a_plan_nothing_is_late_or_planned() {
        var coverage = of(Optional.empty(), NOTHING);
        assertThat(coverage.late()).isFalse();
        assertThat(coverage.statedDiffers()).isFalse();
        assertThat(coverage.planned()).isNull();
        assertThat(coverage.submittedAt()).isNull();
    }

    @Test
    void it_shows_what_the_plan_comes_to_and_that_other_figures_were_stated() {
        var stated = new StatedFigures(9, 2, 0);
        var submission = new Submission(DUE, new PlanFigures(7, 2, 0), stated, true, List.of(line(1)), List.of());
        var mark = PlanMark.returned("M02", "太少");
        var coverage = Coverage.of(LIN, JULY, Optional.of(submission), Optional.of(mark), DUE, NOTHING);
        assertThat(coverage.planned()).isEqualTo(new PlanFigures(7, 2, 0));
        assertThat(coverage.statedDiffers()).isTrue();
        assertThat(coverage.mark()).isEqualTo(mark);
    }

    private static Coverage coverage(int lines, int done) {
        var all = IntStream.rangeClosed(1, lines).mapToObj(CoverageTest::line).toList();
        var taken = all.stream().limit(done).collect(Collectors.toMap(line -> line, line -> VISIT));
        return of(Optional.empty(), new LinesDone(all, taken, Map.of(), List.of()));
    }

    private static Coverage of(Optional<Submission> counting, LinesDone done) {
        return Coverage.of(LIN, JULY, counting, Optional.empty(), DUE, done);
    }

    private static Optional<Submission> submitted(Instant at) {
        var stated = new StatedFigures(1, 1, 1);
        return Optional.of(new Submission(at, new PlanFigures(1, 1, 1), stated, false, List.of(), List.of()));
    }

    private static PlanLine line(int number) {
        return new PlanLine(Kind.VISIT, SHOP, JULY.atDay(1), Purpose.A, number);
    }
}
