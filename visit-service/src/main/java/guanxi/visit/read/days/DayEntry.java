package guanxi.visit.read.days;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.MarketDayEvent;
import guanxi.language.visit.Norm;
import guanxi.language.visit.Territories;
import guanxi.language.visit.VisitId;
import guanxi.platform.view.ViewDefinition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What a specialist's day recorded besides the visits themselves: sign-ins, and what its visits were judged to be. */
public record DayEntry(ColleagueId specialistId, LocalDate date, List<DaySignIn> signIns, List<Judged> judged) {
    public static final ViewDefinition<DayEntry> VIEW = view(
                    "market_days", 2, DayEntry.class, d -> id(d.specialistId(), d.date()))
            .foundBy("specialistId", "date")
            .foundBy("date")
            .touchedBy(MarketDayEvent.class, DayEntry::id);

    /**
     * @param failures the conditions of validity that it fails, empty if it is valid
     * @param territories what the third condition was decided by
     * @param norms the version of the norms that it was judged by
     */
    public record Judged(VisitId visitId, List<Norm> failures, Territories territories, Integer norms) {}

    static String id(ColleagueId specialist, LocalDate date) {
        return specialist.number() + "-" + date;
    }

    static String id(MarketDayEvent event) {
        return id(event.specialistId(), event.date());
    }

    static DayEntry empty(MarketDayEvent event) {
        return new DayEntry(event.specialistId(), event.date(), List.of(), List.of());
    }

    DayEntry with(DaySignIn signIn) {
        var all = new ArrayList<>(signIns);
        all.add(signIn);
        return new DayEntry(specialistId, date, List.copyOf(all), judged);
    }

    DayEntry changing(Instant at, UnaryOperator<DaySignIn> change) {
        var all = signIns.stream()
                .map(known -> known.at().equals(at) ? change.apply(known) : known)
                .toList();
        return new DayEntry(specialistId, date, all, judged);
    }

    DayEntry with(Judged next) {
        var all = new ArrayList<>(without(next.visitId()).judged());
        all.add(next);
        return new DayEntry(specialistId, date, signIns, List.copyOf(all));
    }

    DayEntry without(VisitId visit) {
        var others = judged.stream().filter(j -> !j.visitId().equals(visit)).toList();
        return new DayEntry(specialistId, date, signIns, others);
    }
}
