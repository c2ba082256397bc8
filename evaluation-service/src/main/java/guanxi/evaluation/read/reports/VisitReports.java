package guanxi.evaluation.read.reports;

import guanxi.evaluation.scoring.ReportedVisit;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The completed visits as they were reported, so that it is seen which of them the visit context has not judged yet. */
@Component
public class VisitReports {

    private final ViewReader<ReportedVisit> reports;

    VisitReports(Views views) {
        this.reports = views.reader(VisitReportsProjection.VIEW);
    }

    /** Those of the month and of these specialists. */
    public List<ReportedVisit> find(YearMonth month, Set<String> specialists) {
        return reports.find(Query.where("month", month.toString())
                .in("specialistId", specialists)
                .orderBy("month", "specialistId"));
    }

    public List<ReportedVisit> find(Set<String> visits) {
        return reports.byIds(visits);
    }

    /** Those to these clients, of whatever month and specialist. */
    public List<ReportedVisit> of(Set<String> clients) {
        return reports.find(Query.all().in("clientId", clients).orderBy("clientId"));
    }
}
