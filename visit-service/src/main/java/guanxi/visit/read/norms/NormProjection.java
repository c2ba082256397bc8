package guanxi.visit.read.norms;

import guanxi.language.visit.NormEvent.NormsPublished;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the versions of the norms. */
@Component
@ProcessingGroup(NormProjection.PROCESSOR)
class NormProjection {
    static final String PROCESSOR = "norms-projection";

    @EventHandler
    void on(NormsPublished event, View<NormEntry> norms) {
        norms.put(new NormEntry(event.norms(), event.occurredAt()));
    }
}
