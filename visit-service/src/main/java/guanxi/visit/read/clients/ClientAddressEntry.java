package guanxi.visit.read.clients;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.client.ClientEvent;
import guanxi.language.client.ClientId;
import guanxi.platform.view.ViewDefinition;

/** Where a client is reached, as its file says. */
public record ClientAddressEntry(ClientId clientId, String address) {
    public static final ViewDefinition<ClientAddressEntry> VIEW = view(
                    "client_addresses", 1, ClientAddressEntry.class, a -> a.clientId()
                            .number())
            .touchedBy(ClientEvent.class, e -> e.clientId().number());
}
