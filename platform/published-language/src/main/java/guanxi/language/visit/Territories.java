package guanxi.language.visit;

import guanxi.language.organisation.TerritoryId;
import java.util.List;
import java.util.TreeSet;

/**
 * Where a visit was made, and where its specialist was to make visits, at its start (B-13).
 *
 * @param client the territory of the client
 * @param specialist the territories of the specialist
 */
public record Territories(TerritoryId client, List<TerritoryId> specialist) {

    public Territories {
        specialist = List.copyOf(new TreeSet<>(specialist));
    }

    public boolean match() {
        return specialist.contains(client);
    }
}
