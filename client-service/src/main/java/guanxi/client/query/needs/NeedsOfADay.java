package guanxi.client.query.needs;

import guanxi.client.read.clients.ClientQueries;
import guanxi.client.read.needs.NeedEntry;
import guanxi.client.read.needs.NeedQueries;
import guanxi.language.client.NeedId;
import guanxi.platform.decision.AsOf;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What clients need as of a day, and whose clients these are. */
@Component
public class NeedsOfADay {
    private final NeedQueries needs;
    private final ClientQueries clients;

    NeedsOfADay(NeedQueries needs, ClientQueries clients) {
        this.needs = needs;
        this.clients = clients;
    }

    /** @param client absent for those of all */
    public Stream<ShownNeed> all(@Nullable String client, AsOf day) {
        var known = needs.ofClient(client);
        var owners = clients.owners(known.stream().map(NeedEntry::clientId).toList());
        return known.stream()
                .filter(need -> owners.containsKey(need.clientId()))
                .flatMap(need -> ShownNeed.of(need, owners.get(need.clientId()), day).stream());
    }

    public static Stream<PivotCell> pivot(Stream<ShownNeed> needs) {
        return PivotCell.all(needs);
    }

    public Optional<NeedSheet> find(NeedId id) {
        return needs.find(id).flatMap(need -> clients.find(need.clientId())
                .map(client -> new NeedSheet(
                        need.needId(), need.clientId(), client.profile().owner(), need.versions(), need.version())));
    }
}
