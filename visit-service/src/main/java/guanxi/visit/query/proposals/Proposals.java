package guanxi.visit.query.proposals;

import guanxi.language.client.ClientId;
import guanxi.language.visit.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Which visits a specialist should make to his clients, and on which of his days. */
final class Proposals {

    private Proposals() {}

    /**
     * By when they are due, then by tier and client.
     *
     * @param isWorked whether he works on a day
     */
    static List<VisitProposal> of(
            List<HisClient> clients, Set<ClientId> providedFor, DaysAhead ahead, Predicate<LocalDate> isWorked) {
        var due = clients.stream()
                .filter(client -> !providedFor.contains(client.file().clientId()))
                .map(client -> client.proposal(ahead))
                .flatMap(Optional::stream)
                .sorted(VisitProposal.ORDER)
                .toList();
        var dueOn = due.stream().map(VisitProposal::dueOn).toList();
        int most = ahead.settings().valueOf(Setting.PROPOSED_A_DAY);
        var days = ProposedDays.of(dueOn, ahead.first(), most, isWorked);
        return IntStream.range(0, due.size())
                .mapToObj(at -> due.get(at).withProposedOn(days.get(at)))
                .toList();
    }
}
