package guanxi.visit.read.addresses;

import guanxi.language.client.ClientId;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Questions about where clients are reached. */
@Component
public class AddressQueries {
    private final ViewReader<AddressEntry> addresses;

    AddressQueries(Views views) {
        this.addresses = views.reader(AddressEntry.VIEW);
    }

    public Optional<String> of(ClientId client) {
        return addresses.byId(client.number()).map(AddressEntry::address);
    }
}
