package guanxi.client.query.series;

import static java.time.DayOfWeek.SATURDAY;

import guanxi.client.read.series.SeriesEntry;
import guanxi.client.read.series.SeriesQueries;
import guanxi.client.standards.DeskClocks;
import guanxi.client.standards.Standards;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads series as they stand at a moment, each by the standard that it has. */
@Component
public class SeriesAtAMoment {
    private final SeriesQueries series;
    private final DepartmentTime time;

    SeriesAtAMoment(SeriesQueries series, DepartmentTime time) {
        this.series = series;
        this.time = time;
    }

    public Page<ShownSeries> find(Query filter, Paging paging, Instant at) {
        return series.begunBy(time.dateOf(at), filter, paging).map(entry -> shown(entry, at));
    }

    private ShownSeries shown(SeriesEntry entry, Instant at) {
        var standard = Standards.first(entry.standard().asOneOfAll());
        var clocks = new DeskClocks(List.of(), day -> day.getDayOfWeek().getValue() < SATURDAY.getValue(), time.zone());
        return ShownSeries.of(entry, standard, clocks, at, time);
    }
}
