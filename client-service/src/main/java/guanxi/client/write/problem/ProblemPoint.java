package guanxi.client.write.problem;

import guanxi.client.write.References;
import guanxi.client.write.problem.Measure.End;
import guanxi.client.write.problem.ProblemPointCommand.CompleteCountermeasure;
import guanxi.client.write.problem.ProblemPointCommand.DropCountermeasure;
import guanxi.client.write.problem.ProblemPointCommand.IdentifyProblemPoint;
import guanxi.client.write.problem.ProblemPointCommand.MissCountermeasure;
import guanxi.client.write.problem.ProblemPointCommand.PlanCountermeasure;
import guanxi.language.client.ProblemPointEvent;
import guanxi.language.client.ProblemPointEvent.CountermeasureDone;
import guanxi.language.client.ProblemPointEvent.CountermeasureDropped;
import guanxi.language.client.ProblemPointEvent.CountermeasureOverdue;
import guanxi.language.client.ProblemPointEvent.CountermeasurePlanned;
import guanxi.language.client.ProblemPointEvent.ProblemPointIdentified;
import guanxi.language.client.ProblemPointId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** What troubles a client (问题点, F-4), told by hand or taken from a visit, and what is planned, done and dropped about it. */
@Aggregate
class ProblemPoint extends DecidingAggregate {
    @AggregateIdentifier
    private ProblemPointId id;

    private Identified identified;
    private final MeasuresSoFar measures = new MeasuresSoFar();

    ProblemPoint() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(
            IdentifyProblemPoint command,
            Actor actor,
            References references,
            UnsolvedIssues issues,
            DepartmentTime time) {
        references.mustReachOwner(command.clientId(), actor);
        actor.mustReach(command.specialistId());
        references.mustKnow(command.specialistId());
        if (identified != null) {
            identified.mustBe(command);
            return unchanged();
        }
        Instant at = at(command.identifiedOn(), time);
        var told = Identified.of(command, issues, time.dateOf(at));
        references.mustBeThere(told.specialistId(), told.identifiedOn());
        return changed(told.event(command.problemPointId(), at));
    }

    @CommandHandler
    Outcome handle(PlanCountermeasure command, Actor actor, References references, DepartmentTime time) {
        references.mustReachOwner(identified.clientId(), actor);
        var planned = command.countermeasure();
        references.mustKnow(planned.owner(), "owner");
        if (measures.knows(planned, command.plannedOn())) return unchanged();
        Instant at = at(command.plannedOn(), time);
        LocalDate on = time.dateOf(at);
        identified.mustPrecede(on);
        measures.mustAllow(planned, on);
        Instant dueAt = time.startOf(planned.dueOn().plusDays(1));
        return changed(new CountermeasurePlanned(
                id, identified.clientId(), identified.specialistId(), planned, on, dueAt, at));
    }

    @CommandHandler
    Outcome handle(CompleteCountermeasure command, Actor actor, References references, DepartmentTime time) {
        Measure measure = mustReach(actor, references);
        if (measure.isDone(command.result(), command.doneOn())) return unchanged();
        Instant at = at(command.doneOn(), time);
        LocalDate on = time.dateOf(at);
        measure.mustPrecede(on, "doneOn");
        var done =
                new CountermeasureDone(id, identified.clientId(), identified.specialistId(), command.result(), on, at);
        return said(measure.isMissedBy(on) ? List.of(overdue(measure), done) : List.of(done));
    }

    @CommandHandler
    Outcome handle(DropCountermeasure command, Actor actor, References references, DepartmentTime time) {
        references.mustReachOwner(identified.clientId(), actor);
        Measure measure = measures.mustHaveOne();
        if (measure.isDropped()) return unchanged();
        Instant now = time.now();
        return changed(new CountermeasureDropped(
                id, identified.clientId(), identified.specialistId(), command.reason(), time.dateOf(now), now));
    }

    @CommandHandler
    Outcome handle(MissCountermeasure command, DepartmentTime time) {
        return said(measures.open().filter(measure -> measure.isMissed(time.now())).map(this::overdue).stream()
                .toList());
    }

    /** Whoever has to do it may say that he did, and whoever may touch the affairs of the client. */
    private Measure mustReach(Actor actor, References references) {
        var last = measures.last();
        boolean isHis =
                last.isPresent() && actor.reach().includes(last.get().planned().owner());
        if (!isHis) references.mustReachOwner(identified.clientId(), actor);
        return measures.mustHaveOne();
    }

    private CountermeasureOverdue overdue(Measure measure) {
        var planned = measure.planned();
        return new CountermeasureOverdue(
                id,
                identified.clientId(),
                identified.specialistId(),
                planned.owner(),
                planned.dueOn(),
                measure.dueAt());
    }

    private static Instant at(@Nullable LocalDate day, DepartmentTime time) {
        return day == null ? time.now() : time.startOf(day);
    }

    @EventSourcingHandler
    void on(ProblemPointEvent event) {
        id = event.problemPointId();
        switch (event) {
            case ProblemPointIdentified told -> identified = Identified.of(told);
            case CountermeasurePlanned planned ->
                measures.plan(Measure.planned(planned.countermeasure(), planned.plannedOn(), planned.dueAt()));
            case CountermeasureDone done ->
                measures.change(measure -> measure.ended(new End.Done(done.result(), done.doneOn())));
            case CountermeasureDropped dropped ->
                measures.change(measure -> measure.ended(new End.Dropped(dropped.reason())));
            case CountermeasureOverdue late -> measures.change(Measure::missed);
        }
    }
}
