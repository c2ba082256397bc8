package guanxi.client.read.hours;

import guanxi.client.standards.StatedServiceHours;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.List;
import org.springframework.stereotype.Component;

/** The service hours, all of them: they are few. */
@Component
public class ServiceHoursQueries {
    private final ViewReader<StatedServiceHours> hours;

    ServiceHoursQueries(Views views) {
        this.hours = views.reader(ServiceHoursProjection.VIEW);
    }

    /** Those of dates first, then those of days off and of working days, each by the day from which they hold. */
    public List<StatedServiceHours> all() {
        return hours.find(Query.all().orderBy("id"));
    }
}
