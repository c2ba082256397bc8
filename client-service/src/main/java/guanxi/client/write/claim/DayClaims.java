package guanxi.client.write.claim;

import guanxi.client.write.claim.ClaimCommand.ReleaseClaim;
import guanxi.client.write.claim.ClaimCommand.ReserveClaim;
import guanxi.language.client.ClaimEvent;
import guanxi.language.client.ClaimEvent.ClaimReleased;
import guanxi.language.client.ClaimEvent.ClaimReserved;
import guanxi.language.client.ClientId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * What a specialist claims on a day, so that nobody empties the public pool: a place is taken before the client is claimed, and given back
 * if another was faster. A place whose claim was broken off stays taken on that day, and is there for the same client.
 */
@Aggregate
class DayClaims extends DecidingAggregate {
    private static final int MOST = 3;

    @AggregateIdentifier
    private String id;

    private final Set<ClientId> reserved = new HashSet<>();

    DayClaims() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(ReserveClaim command, Actor actor, FreeClients pool, DepartmentTime time) {
        actor.mustReach(command.claimant());
        if (reserved.contains(command.clientId())) return unchanged();
        pool.mustHave(command.clientId());
        if (reserved.size() >= MOST)
            throw new CommandRejected(
                    ClaimRule.NO_MORE_CLAIMS_THAT_DAY,
                    "You have claimed " + MOST + " clients today, which are all; claim this one tomorrow.",
                    "clientId",
                    Map.of("most", String.valueOf(MOST)));
        return changed(new ClaimReserved(command.claimant(), command.date(), command.clientId(), time.now()));
    }

    @CommandHandler
    Outcome handle(ReleaseClaim command, Actor actor, DepartmentTime time) {
        actor.mustReach(command.claimant());
        if (!reserved.contains(command.clientId())) return unchanged();
        return changed(new ClaimReleased(command.claimant(), command.date(), command.clientId(), time.now()));
    }

    @EventSourcingHandler
    void on(ClaimEvent event) {
        id = ClaimCommand.id(event.specialistId(), event.date());
        switch (event) {
            case ClaimReserved taken -> reserved.add(taken.clientId());
            case ClaimReleased given -> reserved.remove(given.clientId());
        }
    }
}
