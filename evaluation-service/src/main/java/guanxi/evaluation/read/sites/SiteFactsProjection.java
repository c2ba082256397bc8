package guanxi.evaluation.read.sites;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.organisation.SiteEvent;
import guanxi.language.organisation.SiteEvent.SiteHeadChanged;
import guanxi.language.organisation.SiteEvent.SiteMovedToOffice;
import guanxi.language.organisation.SiteEvent.SiteOpened;
import guanxi.language.organisation.SiteEvent.SiteRenamed;
import guanxi.language.organisation.SiteEvent.SiteWithdrawn;
import guanxi.platform.view.View;
import guanxi.platform.view.ViewDefinition;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the project sites. */
@Component
@ProcessingGroup("site-facts-projection")
class SiteFactsProjection {
    static final ViewDefinition<SiteFact> VIEW = view(
                    "site_facts", 1, SiteFact.class, site -> site.siteId().number())
            .foundBy("siteId")
            .touchedBy(SiteEvent.class, event -> event.siteId().number());

    @EventHandler
    void on(SiteEvent event, View<SiteFact> sites) {
        switch (event) {
            case SiteOpened opened ->
                sites.put(new SiteFact(opened.siteId(), opened.officeId(), opened.name(), opened.head()));
            case SiteMovedToOffice moved -> sites.update(known -> known.of(moved.officeId()));
            case SiteRenamed renamed -> sites.update(known -> known.named(renamed.name()));
            case SiteHeadChanged changed -> sites.update(known -> known.headedBy(changed.head()));
            case SiteWithdrawn withdrawn -> sites.remove();
        }
    }
}
