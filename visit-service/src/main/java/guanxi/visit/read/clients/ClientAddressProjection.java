package guanxi.visit.read.clients;

import guanxi.language.client.ClientEvent.ClientAddressChanged;
import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps, from the client context's events, where each client is reached. */
@Component
@ProcessingGroup("client-addresses-projection")
class ClientAddressProjection {
    @EventHandler
    void on(ClientRegistered event, View<ClientAddressEntry> addresses) {
        addresses.put(new ClientAddressEntry(event.clientId(), event.profile().address()));
    }

    @EventHandler
    void on(ClientAddressChanged event, View<ClientAddressEntry> addresses) {
        addresses.put(new ClientAddressEntry(event.clientId(), event.address()));
    }
}
