package guanxi.visit.write.visit;

import static guanxi.platform.decision.CommandRejected.requireSame;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.VisitEvent;
import guanxi.language.visit.VisitEvent.VisitCancelled;
import guanxi.language.visit.VisitEvent.VisitCompleted;
import guanxi.language.visit.VisitEvent.VisitCorrected;
import guanxi.language.visit.VisitEvent.VisitLeftOpen;
import guanxi.language.visit.VisitEvent.VisitPlanned;
import guanxi.language.visit.VisitEvent.VisitRecordFilled;
import guanxi.language.visit.VisitEvent.VisitReportFilled;
import guanxi.language.visit.VisitEvent.VisitStarted;
import guanxi.language.visit.VisitEvent.VisitWithdrawn;
import guanxi.language.visit.VisitId;
import guanxi.language.visit.VisitRecord;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Persons;
import guanxi.visit.write.References;
import guanxi.visit.write.SignIns;
import guanxi.visit.write.visit.VisitCommand.CancelVisit;
import guanxi.visit.write.visit.VisitCommand.CompleteVisit;
import guanxi.visit.write.visit.VisitCommand.CorrectVisit;
import guanxi.visit.write.visit.VisitCommand.FillRecord;
import guanxi.visit.write.visit.VisitCommand.LeaveVisitOpen;
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
    @AggregateIdentifier
    private VisitId id;

    private ColleagueId specialist;
    private ClientId client;
    private VisitStatus status = VisitStatus.UNKNOWN;
    private VisitPlanned plan;
    private Instant startedAt;
    private boolean leftOpen;
    private String reason;
    private final ReportSoFar report = new ReportSoFar();
    private final RecordSoFar record = new RecordSoFar();

    Visit() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(PlanVisit command, Actor actor, References references, DepartmentTime time) {
        actor.mustReach(command.specialistId());
        ReportRules.mustBePlausible(command.groups());
        references.mustKnow(command.specialistId());
        references.mustKnow(command.clientId());
        VisitPlanned event = command.planned(plan == null ? time.now() : plan.occurredAt());
        if (event.equals(plan)) return unchanged();
        requireSame("This visit", plan, event);
        status.mustAllowPlanning();
        return changed(event);
    }

    @CommandHandler
    Outcome handle(StartVisit command, Actor actor, SignIns signIns, DepartmentTime time) {
        actor.mustReach(specialist);
        if (status == VisitStatus.STARTED) {
            if (command.startedAt() != null) requireSame("This visit", "startedAt", startedAt, command.startedAt());
            return unchanged();
        }
        status.mustAllowStarting();
        Instant start = command.startedAt() == null ? time.now() : command.startedAt();
        signIns.mustComeBefore(specialist, time.dateOf(start), start);
        return changed(new VisitStarted(id, specialist, client, time.dateOf(start), start));
    }

    /** Once, and only of a visit that is under way when its day has ended. */
    @CommandHandler
    Outcome handle(LeaveVisitOpen command, DepartmentTime time) {
        if (status != VisitStatus.STARTED || leftOpen) return unchanged();
        LocalDate day = time.dateOf(startedAt);
        Instant end = time.startOf(day.plusDays(1));
        if (!time.now().isAfter(end)) return unchanged();
        return changed(new VisitLeftOpen(id, specialist, client, day, end));
    }

    @CommandHandler
    Outcome handle(CompleteVisit command, Actor actor, References references, Persons persons, DepartmentTime time) {
        return handle(command.by(specialist), actor, references, persons, time);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RecordVisit command, Actor actor, References references, Persons persons, DepartmentTime time) {
        actor.mustReach(command.specialistId());
        requireSame("This visit", "specialistId", specialist, command.specialistId());
        requireSame("This visit", "clientId", report.clientOr(client), command.clientId());
        if (report.isTold()) return said(report.filledBy(command, persons, time.now()));
        status.mustAllowCompleting();
        ReportRules.mustStartAt(startedAt, command.report(), time);
        Instant start = ReportRules.plausible(command.report()).startedAt();
        references.mustKnow(command.clientId());
        references.mustKnow(command.specialistId());
        return changed(command.completed(time.dateOf(start)));
    }

    @CommandHandler
    Outcome handle(CancelVisit command, Actor actor, DepartmentTime time) {
        actor.mustReach(specialist);
        if (status == VisitStatus.CANCELLED) {
            requireSame("This cancellation", "reason", reason, command.reason());
            return unchanged();
        }
        status.mustAllowCancelling();
        return changed(new VisitCancelled(id, specialist, client, command.reason(), time.now()));
    }

    @CommandHandler
    Outcome handle(CorrectVisit command, Actor actor, References references, DepartmentTime time) {
        actor.mustReach(specialist);
        status.mustAllowCorrecting();
        Instant start = ReportRules.plausible(command.report()).startedAt();
        if (report.isRight(command.clientId(), command.report())) return unchanged();
        references.mustKnow(command.clientId());
        return changed(command.corrected(specialist, time.dateOf(start), report.day(), client, time.now()));
    }

    @CommandHandler
    Outcome handle(WithdrawVisit command, Actor actor, DepartmentTime time) {
        actor.mustReach(specialist);
        if (status == VisitStatus.WITHDRAWN) return unchanged();
        status.mustAllowWithdrawing();
        return changed(new VisitWithdrawn(id, specialist, client, report.day(), command.reason(), time.now()));
    }

    /** One that was told goes on being known by it, though the visit was withdrawn. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(FillRecord command, Actor actor, DepartmentTime time) {
        if (specialist != null) actor.mustReach(specialist);
        if (!record.isTold()) status.mustAllowARecord(command.visitId());
        VisitRecord whole = record.mergedWith(command.record(), report.day());
        if (record.says(whole)) return unchanged();
        if (record.isTold()) return changed(filled(whole, time.now())).amending();
        return changed(filled(whole, time.startOf(whole.filledOn())));
    }

    private VisitRecordFilled filled(VisitRecord whole, Instant at) {
        return new VisitRecordFilled(id, specialist, client, report.startedAt(), whole, at);
    }

    @EventSourcingHandler
    void on(VisitEvent event) {
        id = event.visitId();
        specialist = event.specialistId();
        client = event.clientId();
        status = status.after(event);
        switch (event) {
            case VisitPlanned planned -> plan = planned;
            case VisitStarted started -> startedAt = started.startedAt();
            case VisitLeftOpen open -> leftOpen = true;
            case VisitCompleted completed -> report.after(completed);
            case VisitReportFilled filled -> report.after(filled);
            case VisitCancelled cancelled -> reason = cancelled.reason();
            case VisitCorrected corrected -> report.after(corrected);
            case VisitWithdrawn withdrawn -> report.afterWithdrawal();
            case VisitRecordFilled filled -> record.remember(filled.record());
        }
    }
}
