package guanxi.client.write.pool;

import guanxi.client.write.pool.ProspectCare.Care;
import guanxi.language.client.ClientId;
import guanxi.language.client.PoolEvent;
import guanxi.language.client.PoolEvent.PoolReturnExpected;
import guanxi.language.client.PoolEvent.PoolReturnFellDue;
import guanxi.language.client.PoolEvent.PoolReturnLifted;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** By when a prospect returns to the public pool. Apart from its file, because each visit moves it, which is no news of the file. */
@Aggregate
class PoolWatch extends DecidingAggregate {
    private static final Duration WARNING = Duration.ofDays(7);
    /** Of a client of which nothing was ever said, so that there is no record of it either. */
    private static final Outcome NOTHING_EVER = new Outcome(-1, false);

    @AggregateIdentifier
    private String id;

    /** Absent while nothing is due. */
    private PoolReturnExpected expected;

    private Instant fellDueAt;

    PoolWatch() {}

    /** Given twice, too early or too late it says nothing that is not so. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(LookAtProspect command, ProspectCare prospects, DepartmentTime time) {
        var client = command.client();
        var news = prospects
                .read(client)
                .map(care -> due(client, care, time.now()))
                .orElseGet(() -> lifted(time.now()));
        if (news.isPresent()) return changed(news.get());
        return id == null ? NOTHING_EVER : unchanged();
    }

    private Optional<PoolEvent> due(ClientId client, Care care, Instant now) {
        Instant dueAt = care.dueAt();
        if (dueAt.isBefore(now)) {
            if (dueAt.equals(fellDueAt)) return Optional.empty();
            return Optional.of(new PoolReturnFellDue(client, care.owner(), dueAt));
        }
        boolean isKnown = expected != null
                && expected.dueAt().equals(dueAt)
                && expected.specialistId().equals(care.owner());
        if (isKnown) return Optional.empty();
        return Optional.of(new PoolReturnExpected(client, care.owner(), dueAt, dueAt.minus(WARNING), now));
    }

    private Optional<PoolEvent> lifted(Instant now) {
        return Optional.ofNullable(expected)
                .map(said -> new PoolReturnLifted(said.clientId(), said.specialistId(), now));
    }

    @EventSourcingHandler
    void on(PoolEvent event) {
        id = LookAtProspect.of(event.clientId()).pool();
        switch (event) {
            case PoolReturnExpected now -> expected = now;
            case PoolReturnLifted none -> expected = null;
            case PoolReturnFellDue due -> {
                expected = null;
                fellDueAt = due.occurredAt();
            }
        }
    }
}
