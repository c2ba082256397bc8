package guanxi.visit.query.reports;

import static guanxi.language.visit.Samples.DAY;
import static guanxi.language.visit.Samples.LIN;
import static guanxi.language.visit.Samples.NORTH;
import static guanxi.language.visit.Samples.SHOP;
import static guanxi.language.visit.Samples.START;
import static guanxi.language.visit.Samples.V1;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.Money;
import guanxi.language.organisation.TerritoryId;
import guanxi.language.visit.Issue;
import guanxi.language.visit.Norm;
import guanxi.language.visit.Norm.FoundBy;
import guanxi.language.visit.ReportContent.Evidence;
import guanxi.language.visit.ReportFigures;
import guanxi.language.visit.Samples;
import guanxi.language.visit.SignIn;
import guanxi.language.visit.ViolationId;
import guanxi.language.visit.VisitId;
import guanxi.visit.read.days.DayEntry;
import guanxi.visit.read.days.DayEntry.Judged;
import guanxi.visit.read.days.DaySignIn;
import guanxi.visit.read.expenses.ExpensesEntry.Expense;
import guanxi.visit.read.violations.ViolationEntry;
import guanxi.visit.read.visits.ReportEntry;
import guanxi.visit.read.visits.VisitEntry;
import guanxi.visit.read.visits.VisitEntryBuilder;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** F-11: the report writes itself of what the day left. */
class ReportDayTest {
    private static final VisitId V2 = new VisitId("V000002");
    private static final VisitId V3 = new VisitId("V000003");
    private static final Expense MEAL = new Expense("0", "餐费", Money.ofFen(4550), null);
    private static final Expense TAXI = new Expense("1", "交通", Money.ofFen(1001), "打车");
    private static final ViolationEntry TRUCK = new ViolationEntry(
            ViolationId.of(Norm.DELIVERY_TRUCK, "0"),
            LIN,
            DAY,
            Norm.DELIVERY_TRUCK,
            FoundBy.INSPECTOR,
            null,
            "赵",
            null);
    private static final DayEntry RECORDED = new DayEntry(
            LIN,
            DAY,
            List.of(signIn(START, START), signIn(START.plusSeconds(60), null)),
            List.of(judged(V1), judged(V3, Norm.OUTSIDE_TERRITORY)));
    private final ReportDay day = ReportDay.of(
            List.of(visit(V3, START.plusSeconds(3600), "白晓", "安然"), visit(V2, START, "白晓"), visit(V1, START)),
            RECORDED,
            List.of(MEAL, TAXI),
            List.of(TRUCK));

    @Test
    void its_visits_stand_by_start_then_by_number() {
        assertThat(day.visits()).extracting(VisitEntry::visitId).containsExactly(V1, V2, V3);
    }

    @Test
    void its_figures_are_sums_over_all_completed_visits() {
        assertThat(day.figures()).isEqualTo(new ReportFigures(3, 1, 6, 3, 6, Money.ofFen(5551), List.of("安然", "白晓")));
    }

    @Test
    void a_visit_is_valid_once_it_was_judged_so() {
        assertThat(day.isValid(V1)).isTrue();
        assertThat(day.isValid(V2)).isFalse();
        assertThat(day.isValid(V3)).isFalse();
    }

    @Test
    void the_facts_behind_it_are_named_and_a_sign_in_that_was_withdrawn_is_none() {
        assertThat(day.content().evidence())
                .isEqualTo(new Evidence(
                        List.of(V1, V2, V3), List.of("0", "1"), List.of(START), List.of(TRUCK.violationId())));
    }

    @Test
    void a_day_that_left_nothing_has_a_report_of_noughts() {
        assertThat(ReportDay.EMPTY.figures()).isEqualTo(new ReportFigures(0, 0, 0, 0, 0, Money.ofFen(0), List.of()));
    }

    @Test
    void the_figures_that_differ_from_those_submitted_are_named_as_they_are_shown() {
        var submitted = day.content();
        assertThat(ChangedFigures.between(submitted, day.content())).isEmpty();
        var without = ReportDay.of(List.of(visit(V1, START)), RECORDED, List.of(MEAL), List.of());
        assertThat(ChangedFigures.between(submitted, without.content()))
                .containsExactly(
                        "visitCount", "groups", "solved", "unsolved", "expenseTotal", "companions", "violations");
        var unjudged = ReportDay.of(day.visits(), null, List.of(MEAL, TAXI), List.of(TRUCK));
        assertThat(ChangedFigures.between(submitted, unjudged.content())).containsExactly("validCount", "signIns");
    }

    private static VisitEntry visit(VisitId visit, Instant start, String... companions) {
        var report = Samples.report()
                .startedAt(start)
                .groups(2)
                .companions(List.of(companions))
                .issues(Issue.counted(1, 2))
                .build();
        return VisitEntryBuilder.builder()
                .visitId(visit)
                .specialistId(LIN)
                .clientId(SHOP)
                .on(DAY)
                .startedAt(start)
                .report(new ReportEntry(report, report.solved(), report.unsolved()))
                .build();
    }

    private static Judged judged(VisitId visit, Norm... failures) {
        return new Judged(visit, List.of(failures), NORTH, 1);
    }

    private static DaySignIn signIn(Instant at, Instant effectiveAt) {
        return new DaySignIn(at, effectiveAt, SignIn.Channel.GPS, null, new TerritoryId("north"), null, List.of());
    }
}
