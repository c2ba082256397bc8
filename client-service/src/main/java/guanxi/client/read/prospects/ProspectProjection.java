package guanxi.client.read.prospects;

import guanxi.language.client.ClientEvent;
import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps whose each client is as what, and when it was in the public pool. */
@Component
@ProcessingGroup("prospects-projection")
class ProspectProjection {
    @EventHandler
    void on(ClientEvent event, View<ProspectEntry> prospects) {
        if (event instanceof ClientRegistered first) prospects.put(ProspectEntry.of(first));
        else prospects.update(known -> known.after(event));
    }
}
