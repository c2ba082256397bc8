package guanxi.client.write.trend;

import guanxi.client.write.References;
import guanxi.language.client.TrendEvent.ClientTrendNoted;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Where a client is heading (F-4), as it was noted from day to day; every note stays. */
@Aggregate
class ClientTrend extends DecidingAggregate {
    private record Note(ColleagueId specialistId, String trend, LocalDate notedOn) {}

    @AggregateIdentifier
    private String id;

    private final Set<Note> notes = new HashSet<>();

    ClientTrend() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(NoteTrend command, Actor actor, References references, DepartmentTime time) {
        references.mustReachOwner(command.clientId(), actor);
        actor.mustReach(command.specialistId());
        references.mustKnow(command.specialistId());
        Instant at = command.notedOn() == null ? time.now() : time.startOf(command.notedOn());
        var note = new Note(command.specialistId(), command.trend(), time.dateOf(at));
        if (notes.contains(note)) return unchanged();
        references.mustBeThere(note.specialistId(), note.notedOn());
        return changed(new ClientTrendNoted(command.clientId(), note.specialistId(), note.trend(), note.notedOn(), at));
    }

    @EventSourcingHandler
    void on(ClientTrendNoted event) {
        id = NoteTrend.id(event.clientId());
        notes.add(new Note(event.specialistId(), event.trend(), event.notedOn()));
    }
}
