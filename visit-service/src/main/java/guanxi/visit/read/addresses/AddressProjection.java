package guanxi.visit.read.addresses;

import guanxi.language.client.ClientEvent.ClientAddressChanged;
import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps, from the client context's events, where each client is reached. */
@Component
@ProcessingGroup("addresses-projection")
class AddressProjection {
    @EventHandler
    void on(ClientRegistered event, View<AddressEntry> addresses) {
        addresses.put(new AddressEntry(event.clientId(), event.profile().address()));
    }

    @EventHandler
    void on(ClientAddressChanged event, View<AddressEntry> addresses) {
        addresses.put(new AddressEntry(event.clientId(), event.address()));
    }
}
