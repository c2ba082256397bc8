package guanxi.platform.directory;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.client.ClientEvent.ClientAmended;
import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.language.client.ClientId;
import guanxi.language.visit.SpecialistId;
import guanxi.platform.view.ViewDefinition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A client as other contexts know it: that it exists, whose it is, and where it was when. */
public record KnownClient(ClientId clientId, String name, SpecialistId owner, List<Territory> territories) {
    public static final ViewDefinition<KnownClient> VIEW = view(
                    "directory_clients", 1, KnownClient.class, c -> c.clientId().number())
            .touchedBy(ClientRegistered.class, e -> e.clientId().number())
            .touchedBy(ClientAmended.class, e -> e.clientId().number());

    /** @param from absent for the first one: it holds for all time before the first change */
    public record Territory(Instant from, String name) {}

    KnownClient amended(String newName, SpecialistId newOwner, Territory next) {
        var all = new ArrayList<>(territories);
        all.add(next);
        return new KnownClient(clientId, newName, newOwner, List.copyOf(all));
    }

    /** The territory at a moment. */
    public String territoryAt(Instant moment) {
        String name = territories.getFirst().name();
        for (Territory next : territories) {
            if (next.from() != null && !next.from().isAfter(moment)) name = next.name();
        }
        return name;
    }
}
