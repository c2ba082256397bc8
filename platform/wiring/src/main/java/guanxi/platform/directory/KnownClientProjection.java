package guanxi.platform.directory;

import guanxi.language.client.ClientEvent.ClientAmended;
import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.platform.directory.KnownClient.Territory;
import guanxi.platform.view.View;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/** Keeps the directory of clients. */
@ProcessingGroup(KnownClientProjection.PROCESSOR)
public class KnownClientProjection {
    public static final String PROCESSOR = "directory-clients-projection";

    @EventHandler
    void on(ClientRegistered event, View<KnownClient> directory) {
        var profile = event.profile();
        directory.put(new KnownClient(
                event.clientId(), profile.name(), profile.owner(), List.of(new Territory(null, profile.territory()))));
    }

    @EventHandler
    void on(ClientAmended event, View<KnownClient> directory) {
        var profile = event.profile();
        directory.update(
                event.clientId().number(),
                known -> known.amended(
                        profile.name(), profile.owner(), new Territory(event.occurredAt(), profile.territory())));
    }
}
