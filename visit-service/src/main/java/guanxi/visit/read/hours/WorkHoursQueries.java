package guanxi.visit.read.hours;

import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import guanxi.visit.clocks.StatedHours;
import guanxi.visit.clocks.WorkHours;
import org.springframework.stereotype.Component;

/** The hours of work, all of them: they are few. */
@Component
public class WorkHoursQueries {
    private final ViewReader<StatedHours> hours;

    WorkHoursQueries(Views views) {
        this.hours = views.reader(WorkHoursProjection.VIEW);
    }

    /** Those of the department first. */
    public Page<StatedHours> find(Paging paging) {
        return hours.page(Query.all().orderBy("id"), paging);
    }

    public WorkHours all() {
        return new WorkHours(hours.find(Query.all()));
    }
}
