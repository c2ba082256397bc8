package guanxi.visit.read.reports;

import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.List;
import org.springframework.stereotype.Component;

/** Questions about daily reports. */
@Component
public class DailyReportQueries {
    private final ViewReader<DailyReportEntry> reports;

    DailyReportQueries(Views views) {
        this.reports = views.reader(DailyReportEntry.VIEW);
    }

    public List<DailyReportEntry> find(Query filter) {
        return reports.find(filter.orderBy("date"));
    }
}
