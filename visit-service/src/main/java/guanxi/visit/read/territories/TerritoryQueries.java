package guanxi.visit.read.territories;

import guanxi.language.organisation.Territory;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.store.Query;
import guanxi.platform.tenure.Dated;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Questions about the register of territories. */
@Component
public class TerritoryQueries {
    private final ViewReader<TerritoryEntry> territories;

    TerritoryQueries(Views views) {
        this.territories = views.reader(TerritoryEntry.VIEW);
    }

    /** What holds of one on a day. */
    public Optional<Territory> find(TerritoryId territory, LocalDate day) {
        return territories
                .byId(territory.name())
                .flatMap(known -> known.said().on(day))
                .map(Dated.Since::value);
    }

    /** By name; those of which something holds on a day, which no index has. */
    public Page<Registered> find(LocalDate day, Paging paging) {
        var registered = territories.find(Query.all()).stream().flatMap(known -> known.on(day).stream());
        return Page.of(registered, paging, known -> known.territory().name());
    }
}
