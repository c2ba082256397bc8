package guanxi.visit.read.specialists;

import guanxi.language.organisation.ColleagueId;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Questions about specialists. */
@Component
public class SpecialistQueries {
    private final ViewReader<SpecialistEntry> specialists;

    SpecialistQueries(Views views) {
        this.specialists = views.reader(SpecialistEntry.VIEW);
    }

    public Optional<SpecialistEntry> find(ColleagueId id) {
        return specialists.byId(id.number());
    }

    public List<SpecialistEntry> find(Query filter) {
        return specialists.find(filter.orderBy("specialistId"));
    }

    public Page<SpecialistEntry> find(Query filter, Paging paging) {
        return specialists.page(filter.orderBy("specialistId"), paging);
    }
}
