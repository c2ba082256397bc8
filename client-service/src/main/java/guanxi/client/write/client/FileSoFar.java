package guanxi.client.write.client;

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
import guanxi.language.client.ClientProfile;
import guanxi.language.client.DataField;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.tenure.Timeline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a client's file says and once said, as far as a decision needs it. */
final class FileSoFar {
    private ClientProfile profile;
    private Timeline<TerritoryId> territories;
    private Contacts contacts;
    private PoolPlace place = PoolPlace.NONE;
    /** By the moment, since what differs is told by several events of one moment: no half of it was ever told. */
    private final Map<Instant, ClientProfile> accepted = new HashMap<>();

    private final Set<String> erased = new HashSet<>();
    private final Map<LocalDate, Set<DataField>> verified = new HashMap<>();
    private final Sameness sameness = new Sameness();
    private final Set<Instant> handedOverAt = new HashSet<>();

    ClientProfile profile() {
        return profile;
    }

    Timeline<TerritoryId> territories() {
        return territories;
    }

    PoolPlace place() {
        return place;
    }

    Contacts contacts() {
        return contacts;
    }

    boolean wasHandedOverAt(Instant moment) {
        return handedOverAt.contains(moment);
    }

    boolean hasErased(String person) {
        return erased.contains(person);
    }

    boolean isVerified(List<DataField> fields, LocalDate on) {
        return verified.getOrDefault(on, Set.of()).containsAll(fields);
    }

    Sameness sameness() {
        return sameness;
    }

    /** Whether the file was ever so; whoever was erased is nobody any more, in what is recorded and in what tells of him again. */
    boolean everSaid(ClientProfile told) {
        return accepted.values().stream()
                .anyMatch(known -> known.equals(told.contact().name() == null ? told.with(known.contact()) : told));
    }

    void after(ClientEvent event, DepartmentTime time) {
        place = place.after(event);
        switch (event) {
            case ClientRegistered registered -> {
                territories = Timeline.always(registered.profile().territory());
                contacts = Contacts.of(registered.profile().contact());
                remember(registered.profile(), event);
            }
            case ClientRenamed renamed -> remember(profile.named(renamed.name()), event);
            case ClientIndustryChanged changed -> remember(profile.doing(changed.industry()), event);
            case ClientAddressChanged changed -> remember(profile.at(changed.address()), event);
            case ClientRelocated relocated -> {
                territories = territories.from(relocated.from(), relocated.at(), relocated.territory(), time);
                profile = profile.in(territories.latest());
                if (relocated.at() != null) remember(profile, event);
            }
            case ClientTierChanged changed -> remember(profile.with(changed.to()), event);
            case ClientStageChanged changed -> remember(profile.with(changed.to()), event);
            case ClientHandedOver handed -> {
                handedOverAt.add(handed.occurredAt());
                remember(profile.ownedBy(handed.owner()), event);
            }
            case ContactNamed named -> contacts = contacts.and(named.contactId(), named.contact());
            case ContactChanged changed -> {
                contacts = contacts.and(changed.contactId(), changed.contact());
                remember(profile.with(contacts.mainPerson()), event);
            }
            case MainContactChosen chosen -> {
                contacts = contacts.withMain(chosen.contactId());
                remember(profile.with(contacts.mainPerson()), event);
            }
            case ClientReturnedToPool ofThePlace -> {}
            case ClientClaimed ofThePlace -> {}
            case ContactErased gone -> erased.add(gone.person());
            case ClientDataVerified told ->
                verified.computeIfAbsent(told.verifiedOn(), day -> EnumSet.noneOf(DataField.class))
                        .addAll(told.fields());
            case ClientsToldApart told -> sameness.after(told);
            case ClientMerged merged -> sameness.after(merged);
            case ClientsSeparated separated -> sameness.ended();
        }
    }

    private void remember(ClientProfile said, ClientEvent by) {
        profile = said;
        accepted.put(by.occurredAt(), said);
    }
}
