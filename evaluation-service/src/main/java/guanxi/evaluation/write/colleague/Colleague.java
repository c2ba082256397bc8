package guanxi.evaluation.write.colleague;

import static guanxi.platform.decision.CommandRejected.require;

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
import guanxi.language.organisation.ColleagueEvent.ColleagueJoined;
import guanxi.language.organisation.ColleagueEvent.ColleagueLeft;
import guanxi.language.organisation.ColleagueEvent.ColleagueMovedToTeam;
import guanxi.language.organisation.ColleagueEvent.ColleagueTerritoriesChanged;
import guanxi.language.organisation.ColleagueEvent.LeaveGranted;
import guanxi.language.organisation.ColleagueEvent.LeaveWithdrawn;
import guanxi.language.organisation.ColleagueEvent.RoleCorrected;
import guanxi.language.organisation.ColleagueEvent.RoleGiven;
import guanxi.language.organisation.ColleagueEvent.RoleTaken;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.Profile;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.NotThere;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Unknown;
import guanxi.platform.tenure.Team;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
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
        var team = new Team(command.team(), command.director());
        if (file.tenure().teams().holdsFrom(command.from(), team, time)) return unchanged();
        return changed(new ColleagueMovedToTeam(
                id, command.team(), command.director(), command.from(), null, command.reason(), time.now()));
    }

    @CommandHandler
    Outcome handle(ChangeTerritories command, Actor actor, DepartmentTime time) {
        actor.mustReach(id);
        var event = new ColleagueTerritoriesChanged(
                id, command.territories(), command.from(), null, command.reason(), time.now());
        boolean known = file.tenure().territories().holdsFrom(event.from(), event.territories(), time);
        return known ? unchanged() : changed(event);
    }

    @CommandHandler
    Outcome handle(JoinDepartment command, Actor actor, DepartmentTime time) {
        actor.mustReach(id);
        if (!file.isNews(command.joinedOn())) return unchanged();
        return changed(new ColleagueJoined(id, command.joinedOn(), command.reason(), time.now()));
    }

    @CommandHandler
    Outcome handle(LeaveDepartment command, Actor actor, DepartmentTime time) {
        actor.mustReach(id);
        var stays = file.tenure().stays();
        require(
                stays.last().begunBy(command.lastDay()),
                ColleagueRule.NOBODY_LEAVES_BEFORE_HE_CAME,
                "His first day is only " + stays.last().firstDay() + ".");
        if (stays.left(command.lastDay()).equals(stays)) return unchanged();
        return changed(new ColleagueLeft(id, command.lastDay(), command.reason(), time.now()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RecordLeave command, Actor actor, DepartmentTime time) {
        return grant(command.colleagueId(), command.date(), leave.wereEverTold(command.date()), actor, time);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(GrantLeave command, Actor actor, DepartmentTime time) {
        return grant(command.colleagueId(), command.date(), leave.areGranted(command.date()), actor, time);
    }

    @CommandHandler
    Outcome handle(WithdrawLeave command, Actor actor, DepartmentTime time) {
        actor.mustReach(id);
        require(
                leave.wereEverTold(command.date()),
                CommonRule.NOT_FOUND,
                "Specialist " + id.number() + " has no leave on " + command.date() + ".");
        if (!leave.areGranted(command.date())) return unchanged();
        return changed(new LeaveWithdrawn(id, command.date(), command.reason(), time.now()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(GiveRole command, Actor actor, References references, DepartmentTime time) {
        mustBeEnrolled(command.colleagueId());
        actor.mustReach(id);
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
        Stream<ColleagueEvent> amended = file.amendments(id, wanted, time.dateOf(now), now);
        Stream<ColleagueEvent> joined =
                file.isNews(joinedOn) ? Stream.of(new ColleagueJoined(id, joinedOn, null, now)) : Stream.of();
        return said(Stream.concat(amended, joined).toList());
    }

    private Outcome grant(ColleagueId who, LocalDate date, boolean known, Actor actor, DepartmentTime time) {
        mustBeEnrolled(who);
        actor.mustReach(id);
        if (known) return unchanged();
        if (!file.tenure().stays().on(date)) throw NotThere.on(date, id.number(), "specialistId");
        return changed(new LeaveGranted(id, date, time.now()));
    }

    private void mustBeEnrolled(ColleagueId who) {
        if (id == null) throw Unknown.specialist(who.number(), "specialistId");
    }

    @EventSourcingHandler
    void on(ColleagueEvent event, DepartmentTime time) {
        id = event.colleagueId();
        switch (event) {
            case LeaveGranted granted -> leave.after(granted);
            case LeaveWithdrawn withdrawn -> leave.after(withdrawn);
            case RoleGiven given -> roles.after(given);
            case RoleCorrected corrected -> roles.after(corrected);
            case RoleTaken taken -> roles.after(taken);
            default -> file.after(event, time);
        }
    }
}
