package guanxi.visit.read.addresses;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.client.ClientEvent;
import guanxi.language.client.ClientId;
import guanxi.platform.view.ViewDefinition;

/** Where a client is reached, as its file says. */
public record AddressEntry(ClientId clientId, String address) {
    public static final ViewDefinition<AddressEntry> VIEW = view(
                    "addresses", 1, AddressEntry.class, a -> a.clientId().number())
            .touchedBy(ClientEvent.class, e -> e.clientId().number());
}
