package guanxi.visit.read.norms;

import guanxi.language.visit.NormEvent.NormsPublished;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the versions of the norms. */
@Component
@ProcessingGroup("norms-projection")
class NormProjection {
    @EventHandler
    void on(NormsPublished event, View<NormEntry> norms) {
        norms.put(new NormEntry(event.norms(), event.occurredAt()));
    }
}
