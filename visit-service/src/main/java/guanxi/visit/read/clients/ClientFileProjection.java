package guanxi.visit.read.clients;

import guanxi.language.client.ClientEvent.ClientAddressChanged;
import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.language.client.ClientEvent.ContactChanged;
import guanxi.language.client.ClientEvent.ContactNamed;
import guanxi.language.client.ClientEvent.MainContactChosen;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps, from the client context's events, where each client is reached, and whom to talk to. */
@Component
@ProcessingGroup("client-files-projection")
class ClientFileProjection {
    @EventHandler
    void on(ClientRegistered event, View<ClientFileEntry> files) {
        files.put(ClientFileEntry.of(event));
    }

    @EventHandler
    void on(ClientAddressChanged event, View<ClientFileEntry> files) {
        files.update(file -> file.at(event.address()));
    }

    @EventHandler
    void on(ContactNamed event, View<ClientFileEntry> files) {
        files.update(file -> file.with(event.contactId(), event.contact().person()));
    }

    @EventHandler
    void on(ContactChanged event, View<ClientFileEntry> files) {
        files.update(file -> file.with(event.contactId(), event.contact().person()));
    }

    @EventHandler
    void on(MainContactChosen event, View<ClientFileEntry> files) {
        files.update(file -> file.choosing(event.contactId()));
    }
}
