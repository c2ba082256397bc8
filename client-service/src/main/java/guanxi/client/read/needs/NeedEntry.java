package guanxi.client.read.needs;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.client.ClientId;
import guanxi.language.client.NeedEvent;
import guanxi.language.client.NeedId;
import guanxi.platform.decision.AsOf;
import guanxi.platform.view.ViewDefinition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A client's need with all its versions, the first one first.
 *
 * @param version of the aggregate
 */
public record NeedEntry(NeedId needId, ClientId clientId, List<NeedVersion> versions, long version) {
    public static final ViewDefinition<NeedEntry> VIEW = view(
                    "needs", 1, NeedEntry.class, n -> n.needId().number())
            .foundBy("clientId")
            .touchedBy(NeedEvent.class, e -> e.needId().number());

    NeedEntry and(NeedVersion next, long newVersion) {
        return new NeedEntry(
                needId,
                clientId,
                Stream.concat(versions.stream(), Stream.of(next)).toList(),
                newVersion);
    }

    /** What was known of it by the end of a day: none before it was analysed first. */
    public List<NeedVersion> knownOn(AsOf day) {
        return versions.stream()
                .filter(version -> day.sees(version.analysis().analysedOn()))
                .toList();
    }

    /** The version that holds on a day. */
    public Optional<NeedVersion> on(AsOf day) {
        return knownOn(day).stream().reduce((former, later) -> later);
    }
}
