package guanxi.visit.read.days;

import guanxi.language.organisation.ColleagueId;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    public boolean signedInBefore(ColleagueId specialist, LocalDate date, Instant moment) {
        return find(specialist, date)
                .map(day -> day.signIns().stream().anyMatch(s -> s.countsBy(moment)))
                .orElse(false);
    }
}
