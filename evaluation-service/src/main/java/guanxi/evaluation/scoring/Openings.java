package guanxi.evaluation.scoring;

import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile.Stage;
import guanxi.language.visit.Purpose;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The visits that opened a client: its first valid visit ever, by anyone, for the purpose of a first visit, if the client was first
 * registered as a prospect.
 */
public final class Openings {
    private final Map<ClientId, VisitFact> first = new HashMap<>();
    private final Map<ClientId, FirstStage> stages = new HashMap<>();

    /** @param visits all visits of the clients in question, of whatever month and specialist */
    public Openings(Collection<VisitFact> visits, Collection<FirstStage> clients) {
        visits.stream()
                .filter(VisitFact::valid)
                .sorted(VisitFact.BY_START)
                .forEach(visit -> first.putIfAbsent(visit.clientId(), visit));
        clients.forEach(client -> stages.put(client.clientId(), client));
    }

    /** The clients that were first registered as prospects, of those in question. */
    public Set<ClientId> clients() {
        return Set.copyOf(stages.keySet());
    }

    /** The registration that makes this visit an opening; absent if it is none. */
    Optional<FirstStage> openedBy(VisitFact visit) {
        VisitFact opening = first.get(visit.clientId());
        boolean isFirst = opening != null && opening.visitId().equals(visit.visitId());
        if (!isFirst || visit.purpose() != Purpose.A) return Optional.empty();
        return Optional.ofNullable(stages.get(visit.clientId())).filter(client -> client.stage() == Stage.PROSPECT);
    }
}
