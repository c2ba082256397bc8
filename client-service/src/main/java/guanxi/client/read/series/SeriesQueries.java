package guanxi.client.read.series;

import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Questions about series of call-backs. */
@Component
public class SeriesQueries {
    private final ViewReader<SeriesEntry> series;

    SeriesQueries(Views views) {
        this.series = views.reader(SeriesEntry.VIEW);
    }

    /** Also one that was withdrawn. */
    public Optional<SeriesEntry> find(String subject) {
        return series.byId(subject);
    }

    /** One that stands. */
    public Optional<SeriesEntry> standing(String subject) {
        return series.byId(subject).filter(SeriesEntry::stands);
    }

    public List<SeriesEntry> standing() {
        return series.find(Query.where("stands", true));
    }

    /** Those that stand and have begun by that day, by their standard, then by number. */
    public Page<SeriesEntry> begunBy(LocalDate day, Query filter, Paging paging) {
        return series.page(begun(day, filter), paging);
    }

    public List<SeriesEntry> begunBy(LocalDate day, Query filter) {
        return series.find(begun(day, filter));
    }

    private static Query begun(LocalDate day, Query filter) {
        return filter.and("stands", true)
                .between("told.startedOn", null, day.plusDays(1).toString());
    }
}
