package guanxi.client.read.courses;

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
import guanxi.language.client.DataField;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps what client files said when. Whoever was erased needs no word here: his name reads as absent, of all days (ADR 5). */
@Component
@ProcessingGroup("file-courses-projection")
class FileCourseProjection {
    @EventHandler
    void on(ClientEvent event, View<FileCourse> courses) {
        if (event instanceof ClientRegistered registered) courses.put(FileCourse.of(registered));
        else courses.update(known -> after(event, known));
    }

    private static FileCourse after(ClientEvent event, FileCourse known) {
        var file = known.latest();
        var at = event.occurredAt();
        return switch (event) {
            case ClientRegistered registered -> FileCourse.of(registered);
            case ClientRenamed renamed -> known.telling(file.named(renamed.name()), at, DataField.NAME);
            case ClientIndustryChanged changed -> known.telling(file.doing(changed.industry()), at, DataField.INDUSTRY);
            case ClientAddressChanged changed -> known.telling(file.at(changed.address()), at, DataField.ADDRESS);
            case ClientRelocated moved -> known.telling(file.in(moved.territory()), at, DataField.TERRITORY);
            case ClientTierChanged changed -> known.telling(file.with(changed.to()), at, DataField.TIER);
            case ClientStageChanged changed -> known.telling(file.with(changed.to()), at, DataField.STAGE);
            case ClientHandedOver handed -> known.telling(file.ownedBy(handed.owner()), at, DataField.OWNER);
            case ContactNamed named ->
                known.knowing(named.contactId(), named.contact().person());
            case ContactChanged changed -> {
                var knowing =
                        known.knowing(changed.contactId(), changed.contact().person());
                yield changed.contactId().equals(known.mainContact())
                        ? knowing.meeting(changed.contactId(), at)
                        : knowing;
            }
            case MainContactChosen chosen -> known.meeting(chosen.contactId(), at);
            case ContactErased gone -> known;
            case ClientsToldApart apart -> known;
            case ClientReturnedToPool ofThePool -> known;
            case ClientClaimed ofThePool -> known;
            case ClientMerged merged -> known.turning(at);
            case ClientsSeparated separated -> known.turning(at);
            case ClientDataVerified verified -> known.verified(verified);
        };
    }
}
