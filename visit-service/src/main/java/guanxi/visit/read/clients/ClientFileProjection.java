package guanxi.visit.read.clients;

import guanxi.language.client.ClientEvent.ClientAddressChanged;
import guanxi.language.client.ClientEvent.ClientHandedOver;
import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.language.client.ClientEvent.ClientStageChanged;
import guanxi.language.client.ClientEvent.ClientTierChanged;
import guanxi.language.client.ClientEvent.ContactChanged;
import guanxi.language.client.ClientEvent.ContactNamed;
import guanxi.language.client.ClientEvent.MainContactChosen;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps, from the client context's events, whose each client is and how the relationship stands, where he is reached, and whom to talk to. */
@Component
@ProcessingGroup("client-files-projection")
class ClientFileProjection {
    @EventHandler
    void on(ClientRegistered event, View<ClientFileEntry> files) {
        files.put(ClientFileEntry.of(event));
    }

    @EventHandler
    void on(ClientAddressChanged event, View<ClientFileEntry> files) {
        files.update(file -> file.withAddress(event.address()));
    }

    @EventHandler
    void on(ClientTierChanged event, View<ClientFileEntry> files) {
        files.update(file -> file.withTier(event.to()));
    }

    @EventHandler
    void on(ClientStageChanged event, View<ClientFileEntry> files) {
        files.update(file -> file.withStage(event.to()));
    }

    @EventHandler
    void on(ClientHandedOver event, View<ClientFileEntry> files) {
        files.update(file -> file.withOwner(event.owner()));
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
        files.update(file -> file.withMainContact(event.contactId()));
    }
}
