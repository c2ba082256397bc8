package guanxi.evaluation.read.sites;

import guanxi.language.organisation.SiteId;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The project sites, as known now. */
@Component
public class SiteFacts {
    private final ViewReader<SiteFact> facts;

    SiteFacts(Views views) {
        this.facts = views.reader(SiteFactsProjection.VIEW);
    }

    public Optional<SiteFact> find(SiteId site) {
        return facts.byId(site.number());
    }

    /** In the order of their numbers. */
    public List<SiteFact> all() {
        return facts.find(Query.all().orderBy("siteId"));
    }
}
