package guanxi.visit.read.plans;

import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import org.springframework.stereotype.Component;

/** Questions about plans. */
@Component
public class PlanQueries {
    private final ViewReader<PlanEntry> plans;

    PlanQueries(Views views) {
        this.plans = views.reader(PlanEntry.VIEW);
    }

    public Page<PlanEntry> find(Query filter, Paging paging) {
        return plans.page(filter.orderBy("month", "specialistId"), paging);
    }
}
