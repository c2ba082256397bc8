package guanxi.platform.directory;

import guanxi.language.client.ClientId;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.Optional;

/** Looks clients up. */
public final class KnownClients {
    private final ViewReader<KnownClient> directory;

    public KnownClients(Views views) {
        this.directory = views.reader(KnownClient.VIEW);
    }

    public boolean knows(ClientId id) {
        return directory.exists(id.number());
    }

    public Optional<KnownClient> find(ClientId id) {
        return directory.byId(id.number());
    }
}
