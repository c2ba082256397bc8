package guanxi.visit.read.clients;

import static java.util.stream.Collectors.toMap;

import guanxi.language.client.ClientId;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Questions about what clients' files say. */
@Component
public class ClientFileQueries {
    private final ViewReader<ClientFileEntry> files;

    ClientFileQueries(Views views) {
        this.files = views.reader(ClientFileEntry.VIEW);
    }

    public Optional<ClientFileEntry> find(ClientId client) {
        return files.byId(client.number());
    }

    /** By client; one that is not known is not among them. */
    public Map<ClientId, ClientFileEntry> find(Collection<ClientId> clients) {
        return files.byIds(clients.stream().map(ClientId::number).distinct().toList()).stream()
                .collect(toMap(ClientFileEntry::clientId, file -> file));
    }

    /**
     * By owner and number.
     *
     * @param filter of whose
     */
    public List<ClientFileEntry> find(Query filter) {
        return files.find(filter.orderBy("owner"));
    }
}
