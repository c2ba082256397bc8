package guanxi.client.read.clients;

import guanxi.language.client.ClientEvent.ClientAmended;
import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/** Keeps the client files. */
@Component
@ProcessingGroup(ClientProjection.PROCESSOR)
class ClientProjection {
    static final String PROCESSOR = "clients-projection";

    @EventHandler
    void on(ClientRegistered event, View<ClientEntry> clients, @SequenceNumber long version) {
        clients.put(ClientEntry.of(event.clientId(), event.profile(), version));
    }

    @EventHandler
    void on(ClientAmended event, View<ClientEntry> clients, @SequenceNumber long version) {
        clients.put(ClientEntry.of(event.clientId(), event.profile(), version));
    }
}
