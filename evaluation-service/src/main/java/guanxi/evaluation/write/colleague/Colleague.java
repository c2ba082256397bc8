package guanxi.evaluation.write.colleague;

import guanxi.evaluation.write.References;
import guanxi.evaluation.write.colleague.ColleagueCommand.AmendColleague;
import guanxi.evaluation.write.colleague.ColleagueCommand.ChangeTerritories;
import guanxi.evaluation.write.colleague.ColleagueCommand.CorrectRole;
import guanxi.evaluation.write.colleague.ColleagueCommand.EnrolColleague;
import guanxi.evaluation.write.colleague.ColleagueCommand.GiveRole;
import guanxi.evaluation.write.colleague.ColleagueCommand.GrantLeave;
import guanxi.evaluation.write.colleague.ColleagueCommand.JoinDepartment;
import guanxi.evaluation.write.colleague.ColleagueCommand.LeaveDepartment;
import guanxi.evaluation.write.colleague.ColleagueCommand.MoveToTeam;
import guanxi.evaluation.write.colleague.ColleagueCommand.RecordLeave;
import guanxi.evaluation.write.colleague.ColleagueCommand.TakeRole;
import guanxi.evaluation.write.colleague.ColleagueCommand.WithdrawLeave;
import guanxi.language.organisation.ColleagueEvent;
import guanxi.language.organisation.ColleagueEvent.ColleagueEnrolled;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.Profile;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Unknown;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** One of our side: comes, changes team, territories or role, is on leave for days, and goes. */
@Aggregate
class Colleague extends DecidingAggregate {
    @AggregateIdentifier
    private ColleagueId id;

    private final FileSoFar file = new FileSoFar();
    private final LeaveDays leave = new LeaveDays();
    private final RolesSoFar roles = new RolesSoFar();

    Colleague() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(EnrolColleague command, DepartmentTime time) {
        return amend(
                command.colleagueId(),
                file.everSaid(command.profile()) ? file.profile() : command.profile(),
                file.everSaid(command.joinedOn()) ? null : command.joinedOn(),
                time);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(AmendColleague command, DepartmentTime time) {
        return amend(command.colleagueId(), command.profile(), command.joinedOn(), time);
    }

    @CommandHandler
    Outcome handle(MoveToTeam command, Actor actor, DepartmentTime time) {
        actor.mustReach(id);
        return said(file.move(command, time).toList());
    }

    @CommandHandler
    Outcome handle(ChangeTerritories command, Actor actor, DepartmentTime time) {
        actor.mustReach(id);
        return said(file.change(command, time).toList());
    }

    @CommandHandler
    Outcome handle(JoinDepartment command, Actor actor, DepartmentTime time) {
        actor.mustReach(id);
        return said(file.join(command, time.now()).toList());
    }

    @CommandHandler
    Outcome handle(LeaveDepartment command, Actor actor, DepartmentTime time) {
        actor.mustReach(id);
        return said(file.leave(command, time.now()).toList());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RecordLeave command, Actor actor, DepartmentTime time) {
        mustReachEnrolled(command.colleagueId(), actor);
        return said(leave.record(command, file.tenure().stays(), time.now()).toList());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(GrantLeave command, Actor actor, DepartmentTime time) {
        mustReachEnrolled(command.colleagueId(), actor);
        return said(leave.grant(command, file.tenure().stays(), time.now()).toList());
    }

    @CommandHandler
    Outcome handle(WithdrawLeave command, Actor actor, DepartmentTime time) {
        actor.mustReach(id);
        return said(leave.withdraw(command, time.now()).toList());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(GiveRole command, Actor actor, References references, DepartmentTime time) {
        mustReachEnrolled(command.colleagueId(), actor);
        references.mustKnow(command.officeId());
        return said(roles.give(command, time.now()).toList());
    }

    @CommandHandler
    Outcome handle(CorrectRole command, Actor actor, References references, DepartmentTime time) {
        actor.mustReach(id);
        references.mustKnow(command.officeId());
        return said(roles.correct(command, time.now()).toList());
    }

    @CommandHandler
    Outcome handle(TakeRole command, Actor actor, DepartmentTime time) {
        actor.mustReach(id);
        return said(roles.take(command, time.now()).toList());
    }

    private Outcome amend(ColleagueId who, Profile wanted, LocalDate joinedOn, DepartmentTime time) {
        Instant now = time.now();
        if (id == null) return changed(new ColleagueEnrolled(who, wanted, joinedOn, now));
        return said(file.amendments(id, wanted, joinedOn, time.dateOf(now), now).toList());
    }

    private void mustReachEnrolled(ColleagueId who, Actor actor) {
        if (id == null) throw Unknown.specialist(who.number(), "specialistId");
        actor.mustReach(id);
    }

    @EventSourcingHandler
    void on(ColleagueEvent event, DepartmentTime time) {
        id = event.colleagueId();
        file.after(event, time);
        leave.after(event);
        roles.after(event);
    }
}
