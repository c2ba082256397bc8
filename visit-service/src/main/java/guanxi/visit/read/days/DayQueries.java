package guanxi.visit.read.days;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.VisitId;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import guanxi.visit.read.days.DayEntry.Judged;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Questions about specialists' days. */
@Component
public class DayQueries {
    private final ViewReader<DayEntry> days;

    DayQueries(Views views) {
        this.days = views.reader(DayEntry.VIEW);
    }

    public Optional<DayEntry> find(ColleagueId specialist, LocalDate date) {
        return days.byId(DayEntry.id(specialist, date));
    }

    public List<DayEntry> find(Query filter) {
        return days.find(filter.orderBy("date"));
    }

    /** The visits of a specialist's days, both inclusive, that fail nothing. */
    public Set<VisitId> validBetween(ColleagueId specialist, LocalDate first, LocalDate last) {
        return valid(find(Query.where("specialistId", specialist.number())
                .between("date", first.toString(), last.plusDays(1).toString())));
    }

    /** The visits of some of a specialist's days that fail nothing. */
    public Set<VisitId> validOn(ColleagueId specialist, Collection<LocalDate> dates) {
        return valid(days.byIds(
                dates.stream().map(date -> DayEntry.id(specialist, date)).collect(Collectors.toSet())));
    }

    private static Set<VisitId> valid(List<DayEntry> found) {
        return found.stream()
                .flatMap(day -> day.judged().stream())
                .filter(judged -> judged.failures().isEmpty())
                .map(Judged::visitId)
                .collect(Collectors.toSet());
    }

    public boolean signedInBefore(ColleagueId specialist, LocalDate date, Instant moment) {
        return find(specialist, date)
                .map(day -> day.signIns().stream().anyMatch(s -> s.countsBy(moment)))
                .orElse(false);
    }
}
