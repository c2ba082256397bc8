package guanxi.platform.directory;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.client.ClientEvent.ClientHandedOver;
import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.language.client.ClientEvent.ClientRelocated;
import guanxi.language.client.ClientEvent.ClientRenamed;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.tenure.Timeline;
import guanxi.platform.view.ViewDefinition;
import java.time.Instant;

/** A client as other contexts know it: that it exists, whose it is, and where it was when. */
public record KnownClient(ClientId clientId, String name, ColleagueId owner, Timeline<TerritoryId> territories) {
    public static final ViewDefinition<KnownClient> VIEW = view(
                    "directory_clients", 3, KnownClient.class, c -> c.clientId().number())
            .touchedBy(ClientRegistered.class, e -> e.clientId().number())
            .touchedBy(ClientRenamed.class, e -> e.clientId().number())
            .touchedBy(ClientHandedOver.class, e -> e.clientId().number())
            .touchedBy(ClientRelocated.class, e -> e.clientId().number());

    KnownClient named(String other) {
        return new KnownClient(clientId, other, owner, territories);
    }

    KnownClient ownedBy(ColleagueId other) {
        return new KnownClient(clientId, name, other, territories);
    }

    KnownClient in(Timeline<TerritoryId> others) {
        return new KnownClient(clientId, name, owner, others);
    }

    /** The territory at a moment. */
    public TerritoryId territoryAt(Instant moment) {
        return territories.at(moment);
    }
}
