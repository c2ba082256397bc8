package guanxi.client.read.clients;

import guanxi.language.client.ClientEvent.ClientAmended;
import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.language.client.ClientEvent.ClientRelocated;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.tenure.Timeline;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/** Keeps the client files. */
@Component
@ProcessingGroup(ClientProjection.PROCESSOR)
class ClientProjection {
    static final String PROCESSOR = "clients-projection";

    private final DepartmentTime time;

    ClientProjection(DepartmentTime time) {
        this.time = time;
    }

    @EventHandler
    void on(ClientRegistered event, View<ClientEntry> clients, @SequenceNumber long version) {
        var profile = event.profile();
        clients.put(ClientEntry.of(event.clientId(), profile, Timeline.always(profile.territory()), version));
    }

    @EventHandler
    void on(ClientAmended event, View<ClientEntry> clients, @SequenceNumber long version) {
        var profile = event.profile();
        clients.update(event.clientId().number(), known -> {
            var territories = known.territories().amended(event.occurredAt(), profile.territory(), time);
            return ClientEntry.of(event.clientId(), profile, territories, version);
        });
    }

    @EventHandler
    void on(ClientRelocated event, View<ClientEntry> clients, @SequenceNumber long version) {
        clients.update(
                event.clientId().number(),
                known -> known.in(known.territories().from(event.from(), event.territory(), time), version));
    }
}
