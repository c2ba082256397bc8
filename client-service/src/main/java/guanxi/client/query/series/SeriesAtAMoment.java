package guanxi.client.query.series;

import guanxi.client.read.series.SeriesQueries;
import guanxi.client.standards.Standard;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import java.time.Instant;
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
        return series.begunBy(time.dateOf(at), filter, paging)
                .map(entry -> ShownSeries.of(entry, Standard.first(entry.standard()), at, time));
    }
}
