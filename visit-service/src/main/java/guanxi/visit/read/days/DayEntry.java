package guanxi.visit.read.days;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.Money;
import guanxi.language.visit.MarketDayEvent;
import guanxi.language.visit.MarketDayEvent.ExpenseRecorded;
import guanxi.language.visit.MarketDayEvent.MarketSignedIn;
import guanxi.language.visit.MarketDayEvent.VisitJudged;
import guanxi.language.visit.Norm;
import guanxi.language.visit.SignIn;
import guanxi.language.visit.SpecialistId;
import guanxi.language.visit.VisitId;
import guanxi.platform.view.ViewDefinition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What a specialist's day recorded besides the visits themselves: sign-ins, what its visits were judged to be, expenses. */
public record DayEntry(
        SpecialistId specialistId, LocalDate date, List<SignIn> signIns, List<Judged> judged, List<Expense> expenses) {
    public static final ViewDefinition<DayEntry> VIEW = view(
                    "market_days", 1, DayEntry.class, d -> id(d.specialistId(), d.date()))
            .foundBy("specialistId", "date")
            .foundBy("date")
            .touchedBy(MarketSignedIn.class, DayEntry::id)
            .touchedBy(VisitJudged.class, DayEntry::id)
            .touchedBy(ExpenseRecorded.class, DayEntry::id);

    /** @param failures the conditions of validity that it fails, empty if it is valid */
    public record Judged(VisitId visitId, List<Norm> failures) {}

    public record Expense(String item, Money amount, String remark) {}

    static String id(SpecialistId specialist, LocalDate date) {
        return specialist.number() + "-" + date;
    }

    static String id(MarketDayEvent event) {
        return id(event.specialistId(), event.date());
    }

    static DayEntry empty(MarketDayEvent event) {
        return new DayEntry(event.specialistId(), event.date(), List.of(), List.of(), List.of());
    }

    DayEntry with(SignIn signIn) {
        return new DayEntry(specialistId, date, plus(signIns, signIn, s -> true), judged, expenses);
    }

    DayEntry with(Judged next) {
        var others = plus(judged, next, j -> !j.visitId().equals(next.visitId()));
        return new DayEntry(specialistId, date, signIns, others, expenses);
    }

    DayEntry with(Expense expense) {
        return new DayEntry(specialistId, date, signIns, judged, plus(expenses, expense, e -> true));
    }

    private static <T> List<T> plus(List<T> known, T next, Predicate<T> kept) {
        var all = new ArrayList<>(known.stream().filter(kept).toList());
        all.add(next);
        return List.copyOf(all);
    }
}
