package guanxi.client.read.clients;

import guanxi.language.client.ClientEvent;
import guanxi.language.client.ClientEvent.ClientAddressChanged;
import guanxi.language.client.ClientEvent.ClientClaimed;
import guanxi.language.client.ClientEvent.ClientDataVerified;
import guanxi.language.client.ClientEvent.ClientHandedOver;
import guanxi.language.client.ClientEvent.ClientIndustryChanged;
import guanxi.language.client.ClientEvent.ClientMerged;
import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.language.client.ClientEvent.ClientRelocated;
import guanxi.language.client.ClientEvent.ClientRenamed;
import guanxi.language.client.ClientEvent.ClientReturnedToPool;
import guanxi.language.client.ClientEvent.ClientStageChanged;
import guanxi.language.client.ClientEvent.ClientTierChanged;
import guanxi.language.client.ClientEvent.ClientsSeparated;
import guanxi.language.client.ClientEvent.ClientsToldApart;
import guanxi.language.client.ClientEvent.ContactChanged;
import guanxi.language.client.ClientEvent.ContactErased;
import guanxi.language.client.ClientEvent.ContactNamed;
import guanxi.language.client.ClientEvent.MainContactChosen;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/** Keeps the client files. */
@Component
@ProcessingGroup("clients-projection")
class ClientProjection {
    private final DepartmentTime time;

    ClientProjection(DepartmentTime time) {
        this.time = time;
    }

    @EventHandler
    void on(ClientEvent event, View<ClientEntry> clients, @SequenceNumber long version) {
        if (event instanceof ClientRegistered registered) {
            clients.put(ClientEntry.of(registered).at(version));
        } else {
            clients.update(known -> after(event, known).at(version));
        }
    }

    private ClientEntry after(ClientEvent event, ClientEntry known) {
        var profile = known.profile();
        return switch (event) {
            case ClientRegistered registered -> ClientEntry.of(registered);
            case ClientRenamed renamed -> known.with(profile.named(renamed.name()));
            case ClientIndustryChanged changed -> known.with(profile.doing(changed.industry()));
            case ClientAddressChanged changed -> known.with(profile.at(changed.address()));
            case ClientRelocated moved ->
                known.in(known.territories().from(moved.from(), moved.at(), moved.territory(), time));
            case ClientTierChanged changed -> known.with(profile.with(changed.to()));
            case ClientStageChanged changed -> known.with(profile.with(changed.to()));
            case ClientHandedOver handed -> known.with(profile.ownedBy(handed.owner()));
            case ClientReturnedToPool ofThePool -> known;
            case ClientClaimed ofThePool -> known;
            case ContactNamed named -> known.naming(named.contactId(), named.contact());
            case ContactChanged changed -> known.changing(changed.contactId(), changed.contact());
            case MainContactChosen chosen -> known.choosing(chosen.contactId());
            case ContactErased gone -> known;
            case ClientDataVerified same -> known;
            case ClientsToldApart apart -> known;
            case ClientMerged merged -> known.mergedInto(merged);
            case ClientsSeparated separated -> known.separated();
        };
    }
}
