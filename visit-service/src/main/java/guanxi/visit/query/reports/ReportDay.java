package guanxi.visit.query.reports;

import static java.util.stream.Collectors.toMap;

import guanxi.language.Money;
import guanxi.language.visit.ReportContent;
import guanxi.language.visit.ReportContent.Evidence;
import guanxi.language.visit.ReportFigures;
import guanxi.language.visit.VisitId;
import guanxi.language.visit.VisitReport;
import guanxi.visit.read.days.DayEntry;
import guanxi.visit.read.days.DaySignIn;
import guanxi.visit.read.expenses.ExpensesEntry.Expense;
import guanxi.visit.read.violations.ViolationEntry;
import guanxi.visit.read.visits.VisitEntry;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A day as its report has it (F-11), which writes itself of what is known now.
 *
 * @param visits those completed, by their start
 * @param judged whether each is valid, as far as it was judged
 * @param signIns those that count
 */
record ReportDay(
        List<VisitEntry> visits,
        Map<VisitId, Boolean> judged,
        List<DaySignIn> signIns,
        List<Expense> expenses,
        List<ViolationEntry> violations) {
    private static final Comparator<VisitEntry> BY_START = Comparator.comparing(VisitEntry::startedAt)
            .thenComparing(visit -> visit.visitId().number());
    static final ReportDay EMPTY = of(List.of(), null, List.of(), List.of());

    /** @param recorded absent where nobody signed in and nothing was judged */
    static ReportDay of(
            List<VisitEntry> completed,
            @Nullable DayEntry recorded,
            List<Expense> expenses,
            List<ViolationEntry> violations) {
        var visits = completed.stream().sorted(BY_START).toList();
        if (recorded == null) return new ReportDay(visits, Map.of(), List.of(), expenses, violations);
        Map<VisitId, Boolean> judged = recorded.judged().stream()
                .collect(toMap(
                        DayEntry.Judged::visitId, visit -> visit.failures().isEmpty()));
        var counting = recorded.signIns().stream()
                .filter(signIn -> signIn.effectiveAt() != null)
                .toList();
        return new ReportDay(visits, judged, counting, expenses, violations);
    }

    ReportContent content() {
        return new ReportContent(figures(), evidence());
    }

    ReportFigures figures() {
        return new ReportFigures(
                visits.size(),
                (int) visits.stream().filter(visit -> isValid(visit.visitId())).count(),
                sum(VisitReport::groups),
                sum(VisitReport::solved),
                sum(VisitReport::unsolved),
                expenses.stream().map(Expense::amount).reduce(Money.ofFen(0), Money::plus),
                visits.stream()
                        .flatMap(visit -> visit.report().report().companions().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** Not as long as nobody judged it. */
    boolean isValid(VisitId visit) {
        return judged.getOrDefault(visit, false);
    }

    private Evidence evidence() {
        return new Evidence(
                visits.stream().map(VisitEntry::visitId).toList(),
                expenses.stream().map(Expense::expenseId).toList(),
                signIns.stream().map(DaySignIn::at).toList(),
                violations.stream().map(ViolationEntry::violationId).toList());
    }

    private int sum(ToIntFunction<VisitReport> count) {
        return visits.stream()
                .map(visit -> visit.report().report())
                .mapToInt(count)
                .sum();
    }
}
