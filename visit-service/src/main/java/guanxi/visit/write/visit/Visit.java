package guanxi.visit.write.visit;

import static guanxi.platform.decision.CommandRejected.require;
import static guanxi.platform.decision.CommandRejected.requireSame;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.VisitEvent.VisitCancelled;
import guanxi.language.visit.VisitEvent.VisitCompleted;
import guanxi.language.visit.VisitEvent.VisitCorrected;
import guanxi.language.visit.VisitEvent.VisitPlanned;
import guanxi.language.visit.VisitEvent.VisitReportFilled;
import guanxi.language.visit.VisitEvent.VisitStarted;
import guanxi.language.visit.VisitEvent.VisitWithdrawn;
import guanxi.language.visit.VisitId;
import guanxi.language.visit.VisitReport;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Persons;
import guanxi.visit.write.References;
import guanxi.visit.write.SignIns;
import guanxi.visit.write.VisitRule;
import guanxi.visit.write.visit.VisitCommand.CancelVisit;
import guanxi.visit.write.visit.VisitCommand.CompleteVisit;
import guanxi.visit.write.visit.VisitCommand.CorrectVisit;
import guanxi.visit.write.visit.VisitCommand.PlanVisit;
import guanxi.visit.write.visit.VisitCommand.RecordVisit;
import guanxi.visit.write.visit.VisitCommand.StartVisit;
import guanxi.visit.write.visit.VisitCommand.WithdrawVisit;
import java.time.Instant;
import java.time.LocalDate;
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
        CANCELLED,
        WITHDRAWN
    }

    /** As the daily report has it: told again after a correction, it is known and undoes nothing. */
    private record Told(ClientId client, VisitReport report) {}

    @AggregateIdentifier
    private VisitId id;

    private ColleagueId specialist;
    private ClientId client;
    private VisitPlanned plan;
    private Instant startedAt;
    private LocalDate day;
    private VisitReport report;
    private Told told;
    private String reason;
    private Status status;

    Visit() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(PlanVisit command, Actor actor, References references, DepartmentTime time) {
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
                command.groups(),
                plan == null ? time.now() : plan.occurredAt());
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
        return changed(new VisitStarted(id, specialist, client, time.dateOf(start), start));
    }

    @CommandHandler
    Outcome handle(CompleteVisit command, Actor actor, References references, Persons persons, DepartmentTime time) {
        actor.mustReach(specialist);
        requireSame("This visit", "clientId", clientAsTold(), command.clientId());
        return complete(id, specialist, client, command.report(), references, persons, time);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RecordVisit command, Actor actor, References references, Persons persons, DepartmentTime time) {
        actor.mustReach(command.specialistId());
        requireSame("This visit", "specialistId", specialist, command.specialistId());
        requireSame("This visit", "clientId", clientAsTold(), command.clientId());
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
    Outcome handle(CancelVisit command, Actor actor, DepartmentTime time) {
        actor.mustReach(specialist);
        if (status == Status.CANCELLED) {
            requireSame("This cancellation", "reason", reason, command.reason());
            return unchanged();
        }
        boolean open = status == Status.PLANNED || status == Status.STARTED;
        require(open, VisitRule.ONLY_AN_OPEN_VISIT_IS_CANCELLED, "This visit was completed.");
        return changed(new VisitCancelled(id, specialist, client, command.reason(), time.now()));
    }

    /** A visit that was withdrawn by mistake stands again once it is corrected. */
    @CommandHandler
    Outcome handle(CorrectVisit command, Actor actor, References references, DepartmentTime time) {
        actor.mustReach(specialist);
        require(
                report != null,
                VisitRule.ONLY_A_COMPLETED_VISIT_IS_CORRECTED,
                "Only a completed visit is corrected; this one has no report yet.");
        VisitReport right = ReportRules.plausible(command.report());
        boolean same = status == Status.COMPLETED && client.equals(command.clientId()) && report.equals(right);
        if (same) return unchanged();
        references.mustKnow(command.clientId());
        return changed(new VisitCorrected(
                id,
                specialist,
                command.clientId(),
                time.dateOf(right.startedAt()),
                day,
                right,
                command.reason(),
                time.now()));
    }

    @CommandHandler
    Outcome handle(WithdrawVisit command, Actor actor, DepartmentTime time) {
        actor.mustReach(specialist);
        if (status == Status.WITHDRAWN) return unchanged();
        require(
                status == Status.COMPLETED,
                VisitRule.ONLY_A_COMPLETED_VISIT_IS_WITHDRAWN,
                "Only a completed visit is withdrawn; one that is open is cancelled.");
        return changed(new VisitWithdrawn(id, specialist, client, day, command.reason(), time.now()));
    }

    private Outcome complete(
            VisitId visit,
            ColleagueId by,
            ClientId at,
            VisitReport found,
            References references,
            Persons persons,
            DepartmentTime time) {
        if (told != null) return repeated(found, persons, time);
        require(status != Status.CANCELLED, VisitRule.ONLY_AN_OPEN_VISIT_IS_COMPLETED, "This visit was cancelled.");
        ReportRules.mustStartAt(startedAt, found, time);
        var territories =
                references.territories(by, at, ReportRules.plausible(found).startedAt());
        return changed(new VisitCompleted(visit, by, at, time.dateOf(found.startedAt()), found, territories));
    }

    private Outcome repeated(VisitReport found, Persons persons, DepartmentTime time) {
        VisitReport filled = ReportRules.filled(told.report(), found, persons);
        if (filled.equals(told.report())) return unchanged();
        require(
                status == Status.COMPLETED && told.equals(new Told(client, report)),
                VisitRule.A_CORRECTED_VISIT_IS_FILLED_BY_A_CORRECTION,
                "This visit was corrected or withdrawn since; correct it, if something is missing.");
        return changed(new VisitReportFilled(id, specialist, client, day, filled, time.now()));
    }

    private ClientId clientAsTold() {
        return told == null ? client : told.client();
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
        day = event.on();
        report = event.report();
        told = new Told(client, report);
    }

    @EventSourcingHandler
    void on(VisitReportFilled event) {
        report = event.report();
        told = new Told(client, report);
    }

    @EventSourcingHandler
    void on(VisitCorrected event) {
        remember(event.visitId(), event.specialistId(), event.clientId(), Status.COMPLETED);
        day = event.on();
        report = event.report();
    }

    @EventSourcingHandler
    void on(VisitWithdrawn event) {
        status = Status.WITHDRAWN;
    }

    @EventSourcingHandler
    void on(VisitCancelled event) {
        reason = event.reason();
        status = Status.CANCELLED;
    }

    private void remember(VisitId visit, ColleagueId by, ClientId at, Status next) {
        id = visit;
        specialist = by;
        client = at;
        status = next;
    }
}
