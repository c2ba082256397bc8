package guanxi.client.query.series;

import guanxi.client.query.desk.Desk;
import guanxi.client.read.series.SeriesEntry;
import guanxi.client.read.series.SeriesQueries;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import java.time.Instant;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads series as they stand at a moment, each by the version of its standard; one that begins later is not there. */
@Component
public class SeriesAtAMoment {
    private final SeriesQueries series;
    private final Desk desk;
    private final DepartmentTime time;

    SeriesAtAMoment(SeriesQueries series, Desk desk, DepartmentTime time) {
        this.series = series;
        this.desk = desk;
        this.time = time;
    }

    public Page<ShownSeries> find(Query filter, Paging paging, Instant at) {
        return series.begunBy(time.dateOf(at), filter, paging)
                .map(reading(at))
                .map(read -> ShownSeries.of(read, time.dateOf(at)));
    }

    /** All that are there then. */
    public Stream<SeriesRead> all(Query filter, Instant at) {
        return series.begunBy(time.dateOf(at), filter).stream().map(reading(at));
    }

    private Function<SeriesEntry, SeriesRead> reading(Instant at) {
        var standards = desk.standards();
        var clocks = desk.clocks();
        return entry -> SeriesRead.of(entry, standards, clocks, at);
    }
}
