package guanxi.visit.read.plans;

import guanxi.language.organisation.ColleagueId;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Questions about plans. */
@Component
public class PlanQueries {
    private final ViewReader<PlanEntry> plans;

    PlanQueries(Views views) {
        this.plans = views.reader(PlanEntry.VIEW);
    }

    /** By month, then by specialist. */
    public List<PlanEntry> find(Query filter) {
        return plans.find(filter.orderBy("month", "specialistId"));
    }

    public Optional<PlanEntry> find(ColleagueId specialist, YearMonth month) {
        return plans.byId(PlanEntry.id(specialist, month));
    }

    public Page<PlanEntry> find(Query filter, Paging paging) {
        return plans.page(filter.orderBy("month", "specialistId"), paging);
    }
}
