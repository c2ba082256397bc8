package guanxi.visit.read.addresses;

import guanxi.language.organisation.ColleagueId;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whose calendar an address shows. */
@Component
public class AddressQueries {
    private final ViewReader<AddressEntry> addresses;

    AddressQueries(Views views) {
        this.addresses = views.reader(AddressEntry.VIEW);
    }

    public Optional<ColleagueId> whose(String digest) {
        return addresses.find(Query.where("digest", digest).limit(1)).stream()
                .map(AddressEntry::specialistId)
                .findFirst();
    }
}
