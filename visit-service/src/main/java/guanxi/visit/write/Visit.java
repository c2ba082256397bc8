package guanxi.visit.write;

import static guanxi.platform.decision.CommandRejected.require;
import static guanxi.platform.decision.CommandRejected.requireSame;

import guanxi.language.client.ClientId;
import guanxi.language.visit.SpecialistId;
import guanxi.language.visit.VisitEvent.VisitCancelled;
import guanxi.language.visit.VisitEvent.VisitCompleted;
import guanxi.language.visit.VisitEvent.VisitPlanned;
import guanxi.language.visit.VisitEvent.VisitStarted;
import guanxi.language.visit.VisitId;
import guanxi.language.visit.VisitReport;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Persons;
import guanxi.visit.write.VisitCommand.CancelVisit;
import guanxi.visit.write.VisitCommand.CompleteVisit;
import guanxi.visit.write.VisitCommand.PlanVisit;
import guanxi.visit.write.VisitCommand.RecordVisit;
import guanxi.visit.write.VisitCommand.StartVisit;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** A visit to a client: planned, started after a sign-in, completed with what came of it, or cancelled with a reason. */
@Aggregate
class Visit extends DecidingAggregate {
    private enum Status {
        PLANNED,
        STARTED,
        COMPLETED,
        CANCELLED
    }

    @AggregateIdentifier
    private VisitId id;

    private SpecialistId specialist;
    private ClientId client;
    private VisitPlanned plan;
    private Instant startedAt;
    private VisitReport report;
    private String reason;
    private Status status;

    Visit() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(PlanVisit command, Actor actor, References references) {
        actor.mustReach(command.specialistId());
        require(command.groups() >= 1, VisitRule.GROUPS_ARE_AT_LEAST_ONE, "A visit is to at least one group.");
        references.mustKnow(command.specialistId());
        references.mustKnow(command.clientId());
        var event = new VisitPlanned(
                command.visitId(),
                command.specialistId(),
                command.clientId(),
                command.on(),
                command.purpose(),
                command.groups());
        if (event.equals(plan)) return unchanged();
        requireSame("This visit", plan, event);
        require(id == null, CommonRule.ALREADY_RECORDED_DIFFERENTLY, "This visit is recorded already, without a plan.");
        return changed(event);
    }

    @CommandHandler
    Outcome handle(StartVisit command, Actor actor, SignIns signIns, DepartmentTime time) {
        actor.mustReach(specialist);
        if (status == Status.STARTED) {
            if (command.startedAt() != null) requireSame("This visit", "startedAt", startedAt, command.startedAt());
            return unchanged();
        }
        require(status == Status.PLANNED, VisitRule.ONLY_A_PLANNED_VISIT_IS_STARTED, "This visit is not planned.");
        Instant start = command.startedAt() == null ? time.now() : command.startedAt();
        require(
                signIns.before(specialist, time.dateOf(start), start),
                VisitRule.A_VISIT_STARTS_AFTER_A_SIGN_IN,
                "Sign in to the market first; then start the visit.");
        return changed(new VisitStarted(id, specialist, client, start));
    }

    @CommandHandler
    Outcome handle(CompleteVisit command, Actor actor, References references, Persons persons, DepartmentTime time) {
        actor.mustReach(specialist);
        requireSame("This visit", "clientId", client, command.clientId());
        return complete(id, specialist, client, command.report(), references, persons, time);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RecordVisit command, Actor actor, References references, Persons persons, DepartmentTime time) {
        actor.mustReach(command.specialistId());
        requireSame("This visit", "specialistId", specialist, command.specialistId());
        requireSame("This visit", "clientId", client, command.clientId());
        return complete(
                command.visitId(),
                command.specialistId(),
                command.clientId(),
                command.report(),
                references,
                persons,
                time);
    }

    @CommandHandler
    Outcome handle(CancelVisit command, Actor actor) {
        actor.mustReach(specialist);
        if (status == Status.CANCELLED) {
            requireSame("This cancellation", "reason", reason, command.reason());
            return unchanged();
        }
        require(status != Status.COMPLETED, VisitRule.ONLY_AN_OPEN_VISIT_IS_CANCELLED, "This visit was completed.");
        return changed(new VisitCancelled(id, specialist, client, command.reason()));
    }

    private Outcome complete(
            VisitId visit,
            SpecialistId by,
            ClientId at,
            VisitReport found,
            References references,
            Persons persons,
            DepartmentTime time) {
        if (report != null) {
            requireSame("This visit", report, asRemembered(found, persons));
            return unchanged();
        }
        require(status != Status.CANCELLED, VisitRule.ONLY_AN_OPEN_VISIT_IS_COMPLETED, "This visit was cancelled.");
        require(
                found.endedAt().isAfter(found.startedAt()),
                VisitRule.A_VISIT_ENDS_AFTER_ITS_START,
                "The end of the visit is not after its start.");
        require(found.groups() >= 1, VisitRule.GROUPS_ARE_AT_LEAST_ONE, "A visit is to at least one group.");
        require(
                found.solved() >= 0 && found.unsolved() >= 0,
                VisitRule.COUNTS_ARE_NOT_NEGATIVE,
                "Problems handled and not handled are counted from 0.");
        boolean inTerritory = references.inTerritory(by, at, found.startedAt());
        return changed(new VisitCompleted(visit, by, at, time.dateOf(found.startedAt()), found, inTerritory));
    }

    private VisitReport asRemembered(VisitReport found, Persons persons) {
        boolean erased = report.personMet().name() == null;
        return erased ? found.with(persons.asRemembered(found.personMet())) : found;
    }

    @EventSourcingHandler
    void on(VisitPlanned event) {
        remember(event.visitId(), event.specialistId(), event.clientId(), Status.PLANNED);
        plan = event;
    }

    @EventSourcingHandler
    void on(VisitStarted event) {
        startedAt = event.startedAt();
        status = Status.STARTED;
    }

    @EventSourcingHandler
    void on(VisitCompleted event) {
        remember(event.visitId(), event.specialistId(), event.clientId(), Status.COMPLETED);
        report = event.report();
    }

    @EventSourcingHandler
    void on(VisitCancelled event) {
        reason = event.reason();
        status = Status.CANCELLED;
    }

    private void remember(VisitId visit, SpecialistId by, ClientId at, Status next) {
        id = visit;
        specialist = by;
        client = at;
        status = next;
    }
}
