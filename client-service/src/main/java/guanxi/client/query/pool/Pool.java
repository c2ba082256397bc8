package guanxi.client.query.pool;

import guanxi.client.query.pool.PoolItem.State;
import guanxi.client.read.clients.ClientEntry;
import guanxi.client.read.clients.ClientQueries;
import guanxi.client.read.prospects.ProspectEntry;
import guanxi.client.read.prospects.ProspectQueries;
import guanxi.client.read.returns.ExpectedReturn;
import guanxi.client.read.returns.ExpectedReturnQueries;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The public pool at a moment: which clients were free then, and which, as is known now, are about to return by then. */
@Component
public class Pool {
    private final ClientQueries clients;
    private final ProspectQueries prospects;
    private final ExpectedReturnQueries returns;

    Pool(ClientQueries clients, ProspectQueries prospects, ExpectedReturnQueries returns) {
        this.clients = clients;
        this.prospects = prospects;
        this.returns = returns;
    }

    /** By number. */
    public Page<PoolItem> at(Instant moment, @Nullable State state, @Nullable String territory, Paging paging) {
        var found = Stream.of(State.values())
                .filter(one -> state == null || one == state)
                .flatMap(one -> one == State.FREE ? free(moment) : returning(moment))
                .filter(in(territory));
        return Page.of(found, paging, one -> one.clientId().number());
    }

    private Stream<PoolItem> free(Instant moment) {
        return prospects.everInPool().stream().flatMap(entry -> free(entry, moment));
    }

    private Stream<PoolItem> free(ProspectEntry entry, Instant moment) {
        return entry.stayAt(moment).stream()
                .flatMap(stay -> item(entry.clientId(), State.FREE, stay.formerOwner(), stay.since()));
    }

    private Stream<PoolItem> returning(Instant moment) {
        return returns.warnedBy(moment).stream().flatMap(this::returning);
    }

    private Stream<PoolItem> returning(ExpectedReturn due) {
        return item(due.clientId(), State.RETURNING, due.specialistId(), due.dueAt());
    }

    private Stream<PoolItem> item(ClientId client, State state, ColleagueId owner, Instant since) {
        return clients.find(client).map(ClientEntry::profile).stream()
                .map(profile -> new PoolItem(client, profile.name(), profile.territory(), state, owner, since));
    }

    private static Predicate<PoolItem> in(@Nullable String territory) {
        return item -> territory == null || item.territory().name().equals(territory);
    }
}
