package guanxi.platform.directory;

import guanxi.language.client.ClientEvent.ClientHandedOver;
import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.language.client.ClientEvent.ClientRelocated;
import guanxi.language.client.ClientEvent.ClientRenamed;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.tenure.Timeline;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/** Keeps the directory of clients. */
@ProcessingGroup("directory-clients-projection")
public class KnownClientProjection {
    private final DepartmentTime time;

    public KnownClientProjection(DepartmentTime time) {
        this.time = time;
    }

    @EventHandler
    void on(ClientRegistered event, View<KnownClient> directory) {
        var profile = event.profile();
        directory.put(new KnownClient(
                event.clientId(), profile.name(), profile.owner(), Timeline.always(profile.territory())));
    }

    @EventHandler
    void on(ClientRenamed event, View<KnownClient> directory) {
        directory.update(known -> known.named(event.name()));
    }

    @EventHandler
    void on(ClientHandedOver event, View<KnownClient> directory) {
        directory.update(known -> known.ownedBy(event.owner()));
    }

    @EventHandler
    void on(ClientRelocated event, View<KnownClient> directory) {
        directory.update(
                known -> known.in(known.territories().from(event.from(), event.at(), event.territory(), time)));
    }
}
