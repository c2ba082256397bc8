package guanxi.client.query.merging;

import guanxi.client.read.clients.ClientQueries;
import guanxi.language.client.ClientId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads a client together with those that were merged into it. */
@Component
public class MergedClients {
    private final ClientQueries clients;

    MergedClients(ClientQueries clients) {
        this.clients = clients;
    }

    public Optional<MergedClient> find(ClientId id) {
        return clients.find(id).map(client -> new MergedClient(client, clients.mergedInto(id)));
    }
}
