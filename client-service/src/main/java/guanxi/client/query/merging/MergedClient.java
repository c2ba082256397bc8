package guanxi.client.query.merging;

import guanxi.client.read.clients.ClientEntry;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile;
import guanxi.language.client.MergedField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A client with those that were merged into it, laid over its file when somebody looks and kept nowhere (ADR 37).
 *
 * @param absorbed in the order in which they were merged
 */
public record MergedClient(ClientEntry client, List<ClientEntry> absorbed) {

    /** What its file shows: its own, but for what was taken; of what two were taken the last counts. */
    public ClientProfile profile() {
        var shown = client.profile();
        for (var taken : taken().entrySet())
            shown = with(shown, taken.getKey(), taken.getValue().profile());
        return shown;
    }

    public List<Origin> origins() {
        return taken().entrySet().stream()
                .map(taken -> new Origin(taken.getKey(), taken.getValue().clientId()))
                .toList();
    }

    public List<ClientId> mergedFrom() {
        return absorbed.stream().map(ClientEntry::clientId).toList();
    }

    /** Whose visits and referrals it shows. */
    public List<ClientId> all() {
        return Stream.concat(Stream.of(client.clientId()), mergedFrom().stream())
                .toList();
    }

    private Map<MergedField, ClientEntry> taken() {
        var taken = new EnumMap<MergedField, ClientEntry>(MergedField.class);
        absorbed.forEach(from -> from.mergedInto().taken().forEach(field -> taken.put(field, from)));
        return taken;
    }

    private static ClientProfile with(ClientProfile shown, MergedField field, ClientProfile other) {
        return switch (field) {
            case NAME -> shown.named(other.name());
            case TIER -> shown.with(other.tier());
            case STAGE -> shown.with(other.stage());
            case INDUSTRY -> shown.doing(other.industry());
            case ADDRESS -> shown.at(other.address());
            case CONTACT -> shown.with(other.contact());
        };
    }
}
