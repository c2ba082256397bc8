package guanxi.visit.read.clients;

import guanxi.language.client.ClientId;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Questions about where clients are reached. */
@Component
public class ClientAddressQueries {
    private final ViewReader<ClientAddressEntry> addresses;

    ClientAddressQueries(Views views) {
        this.addresses = views.reader(ClientAddressEntry.VIEW);
    }

    public Optional<String> of(ClientId client) {
        return addresses.byId(client.number()).map(ClientAddressEntry::address);
    }
}
