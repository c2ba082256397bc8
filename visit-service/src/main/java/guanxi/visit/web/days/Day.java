package guanxi.visit.web.days;

import guanxi.language.Money;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.Norm;
import guanxi.language.visit.Territories;
import guanxi.visit.read.days.DayEntry;
import guanxi.visit.read.days.DayEntry.Judged;
import guanxi.visit.read.days.DaySignIn;
import guanxi.visit.read.expenses.ExpensesEntry.Expense;
import guanxi.visit.read.violations.ViolationEntry;
import guanxi.visit.read.visits.VisitEntry;
import guanxi.visit.read.visits.VisitEntry.Status;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The daily report (F-11), which writes itself: rows 1, 5 and 10 to 12 are computed here, the rest are recorded facts. */
record Day(
        ColleagueId specialistId,
        LocalDate date,
        DayOfWeek weekday,
        List<DaySignIn> signIns,
        List<DayVisit> visits,
        List<ViolationEntry> violations,
        List<Expense> expenses,
        Money expenseTotal,
        int visitCount,
        int solved,
        int unsolved) {

    /**
     * @param failures absent until the visit was judged, and if it was withdrawn
     * @param territories what the judgement was made by
     * @param norms the version of the norms that the judgement was made by
     */
    record DayVisit(
            VisitEntry visit,
            @Nullable Boolean valid,
            @Nullable List<Norm> failures,
            @Nullable Territories territories,
            @Nullable Integer norms) {}

    static Day of(
            ColleagueId specialist,
            LocalDate date,
            Optional<DayEntry> recorded,
            List<VisitEntry> visits,
            List<ViolationEntry> violations,
            List<Expense> expenses) {
        Map<String, Judged> judged = recorded.map(DayEntry::judged).orElse(List.of()).stream()
                .collect(Collectors.toMap(j -> j.visitId().number(), j -> j));
        var reports = visits.stream()
                .filter(v -> v.status() == Status.COMPLETED)
                .map(VisitEntry::report)
                .toList();
        return new Day(
                specialist,
                date,
                date.getDayOfWeek(),
                recorded.map(DayEntry::signIns).orElse(List.of()),
                visits.stream()
                        .map(v -> dayVisit(v, judged.get(v.visitId().number())))
                        .toList(),
                violations,
                expenses,
                expenses.stream().map(Expense::amount).reduce(Money.ofFen(0), Money::plus),
                reports.size(),
                reports.stream().mapToInt(r -> r.solved()).sum(),
                reports.stream().mapToInt(r -> r.unsolved()).sum());
    }

    private static DayVisit dayVisit(VisitEntry visit, Judged judged) {
        if (judged == null) return new DayVisit(visit, null, null, null, null);
        return new DayVisit(
                visit, judged.failures().isEmpty(), judged.failures(), judged.territories(), judged.norms());
    }
}
