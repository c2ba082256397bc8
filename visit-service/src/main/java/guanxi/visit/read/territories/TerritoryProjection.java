package guanxi.visit.read.territories;

import guanxi.language.organisation.TerritoryEvent;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the register of territories. */
@Component
@ProcessingGroup("territories-projection")
class TerritoryProjection {
    @EventHandler
    void on(TerritoryEvent event, View<TerritoryEntry> territories) {
        var known = territories.find().orElse(TerritoryEntry.empty(event.territoryId()));
        territories.put(known.after(event));
    }
}
