package guanxi.visit.read.violations;

import guanxi.language.organisation.ColleagueId;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Questions about violations. */
@Component
public class ViolationQueries {
    private final ViewReader<ViolationEntry> violations;

    ViolationQueries(Views views) {
        this.violations = views.reader(ViolationEntry.VIEW);
    }

    public Page<ViolationEntry> find(Query filter, Paging paging) {
        return violations.page(filter.orderBy("date"), paging);
    }

    public List<ViolationEntry> find(Query filter) {
        return violations.find(filter.orderBy("date"));
    }

    public List<ViolationEntry> ofDay(ColleagueId specialist, LocalDate date) {
        return find(Query.where("specialistId", specialist.number()).and("date", date.toString()));
    }
}
