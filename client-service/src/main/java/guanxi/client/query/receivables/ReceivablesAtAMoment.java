package guanxi.client.query.receivables;

import guanxi.client.credit.CreditStanding;
import guanxi.client.credit.ReceivableReading;
import guanxi.client.read.clients.ClientEntry;
import guanxi.client.read.clients.ClientQueries;
import guanxi.client.read.receivables.ReceivableEntry;
import guanxi.client.read.receivables.ReceivableQueries;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads receivables as they stand at the end of a day, each with who owns its client now. One whose delivery comes later is not there yet.
 */
@Component
public class ReceivablesAtAMoment {
    private final ReceivableQueries receivables;
    private final ClientQueries clients;

    ReceivablesAtAMoment(ReceivableQueries receivables, ClientQueries clients) {
        this.receivables = receivables;
        this.clients = clients;
    }

    /**
     * By the last day, then by number.
     *
     * @param client whose; absent for everybody's
     * @param wanted which of them, by what no index has
     */
    public Page<ShownReceivable> find(
            @Nullable String client, Predicate<ShownReceivable> wanted, Paging paging, LocalDate day) {
        return Page.of(
                all(client, day).filter(wanted), paging, one -> one.dueOn().toString(), one -> one.receivableId()
                        .number());
    }

    /**
     * Of each client of whom something is open, and before them of all that have one owner, by owner.
     *
     * @param whose which owners
     */
    public Page<AgingLine> aging(Predicate<ColleagueId> whose, Paging paging, LocalDate day) {
        var lines = all(null, day)
                .filter(one -> one.open().fen() > 0 && whose.test(one.owner()))
                .flatMap(AgingLine::of)
                .collect(Collectors.toMap(AgingLine::place, Function.identity(), AgingLine::plus))
                .values();
        return Page.of(lines.stream(), paging, line -> line.owner().number(), AgingLine::client);
    }

    public CreditStanding credit(ClientId client, LocalDate day) {
        var all = receivables.standing(client.number()).stream()
                .map(ReceivableEntry::told)
                .toList();
        return CreditStanding.of(all, day);
    }

    private Stream<ShownReceivable> all(@Nullable String client, LocalDate day) {
        var there = receivables.standing(client).stream()
                .filter(entry -> !entry.told().deliveredOn().isAfter(day))
                .toList();
        var numbers = there.stream().map(entry -> entry.clientId().number()).collect(Collectors.toSet());
        var owners = clients.those(numbers).stream()
                .collect(Collectors.toMap(
                        ClientEntry::clientId, found -> found.profile().owner()));
        return there.stream()
                .map(entry -> ShownReceivable.of(
                        entry, ReceivableReading.of(entry.told(), day), owners.get(entry.clientId())));
    }
}
