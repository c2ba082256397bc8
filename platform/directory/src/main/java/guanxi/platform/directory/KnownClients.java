package guanxi.platform.directory;

import guanxi.language.client.ClientId;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks clients up. */
public final class KnownClients {
    private final ViewReader<KnownClient> directory;

    public KnownClients(Views views) {
        this.directory = views.reader(KnownClient.VIEW);
    }

    public boolean knows(ClientId id) {
        return directory.exists(id.number());
    }

    /** By number; one that is not known is not among them. */
    public Map<ClientId, String> names(Collection<ClientId> ids) {
        return directory.byIds(ids.stream().map(ClientId::number).distinct().toList()).stream()
                .collect(Collectors.toMap(KnownClient::clientId, KnownClient::name));
    }

    public Optional<KnownClient> find(ClientId id) {
        return directory.byId(id.number());
    }
}
