package guanxi.visit.write;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.SpecialistEvent;
import guanxi.language.visit.SpecialistEvent.LeaveGranted;
import guanxi.language.visit.SpecialistEvent.LeaveWithdrawn;
import guanxi.language.visit.SpecialistEvent.SpecialistAmended;
import guanxi.language.visit.SpecialistEvent.SpecialistEnrolled;
import guanxi.language.visit.SpecialistEvent.SpecialistJoined;
import guanxi.language.visit.SpecialistEvent.SpecialistLeft;
import guanxi.language.visit.SpecialistEvent.SpecialistMovedToTeam;
import guanxi.language.visit.SpecialistEvent.SpecialistTerritoriesChanged;
import guanxi.language.visit.SpecialistProfile;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Unknown;
import guanxi.platform.tenure.Team;
import guanxi.platform.tenure.Tenure;
import guanxi.visit.write.SpecialistCommand.AmendSpecialist;
import guanxi.visit.write.SpecialistCommand.ChangeTerritories;
import guanxi.visit.write.SpecialistCommand.EnrolSpecialist;
import guanxi.visit.write.SpecialistCommand.GrantLeave;
import guanxi.visit.write.SpecialistCommand.JoinDepartment;
import guanxi.visit.write.SpecialistCommand.LeaveDepartment;
import guanxi.visit.write.SpecialistCommand.MoveToTeam;
import guanxi.visit.write.SpecialistCommand.RecordLeave;
import guanxi.visit.write.SpecialistCommand.WithdrawLeave;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** A client specialist: comes, changes team or territories, is on leave for days, and goes. */
@Aggregate
class Specialist extends DecidingAggregate {
    @AggregateIdentifier
    private ColleagueId id;

    private SpecialistProfile profile;
    private Tenure tenure;
    private final Set<SpecialistProfile> acceptedProfiles = new HashSet<>();
    private final Set<LocalDate> acceptedFirstDays = new HashSet<>();
    private final Set<LocalDate> leave = new HashSet<>();
    private final Set<LocalDate> acceptedLeave = new HashSet<>();

    Specialist() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(EnrolSpecialist command, DepartmentTime time) {
        boolean knownProfile = acceptedProfiles.contains(command.profile());
        boolean knownDay = acceptedFirstDays.contains(command.joinedOn());
        return amend(
                command.specialistId(),
                knownProfile ? profile : command.profile(),
                knownDay ? null : command.joinedOn(),
                time);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(AmendSpecialist command, DepartmentTime time) {
        return amend(command.specialistId(), command.profile(), command.joinedOn(), time);
    }

    @CommandHandler
    Outcome handle(MoveToTeam command, Actor actor, DepartmentTime time) {
        actor.mustReach(id);
        var team = new Team(command.team(), command.director());
        if (tenure.teams().holdsFrom(command.from(), team, time)) return unchanged();
        return changed(new SpecialistMovedToTeam(
                id, command.team(), command.director(), command.from(), command.reason(), time.now()));
    }

    @CommandHandler
    Outcome handle(ChangeTerritories command, Actor actor, DepartmentTime time) {
        actor.mustReach(id);
        var event = new SpecialistTerritoriesChanged(
                id, command.territories(), command.from(), command.reason(), time.now());
        boolean known = tenure.territories().holdsFrom(event.from(), event.territories(), time);
        return known ? unchanged() : changed(event);
    }

    @CommandHandler
    Outcome handle(JoinDepartment command, Actor actor, DepartmentTime time) {
        actor.mustReach(id);
        return join(command.joinedOn(), command.reason(), time);
    }

    @CommandHandler
    Outcome handle(LeaveDepartment command, Actor actor, DepartmentTime time) {
        actor.mustReach(id);
        require(
                tenure.stays().last().begunBy(command.lastDay()),
                VisitRule.NOBODY_LEAVES_BEFORE_HE_CAME,
                "His first day is only " + tenure.stays().last().firstDay() + ".");
        if (tenure.stays().left(command.lastDay()).equals(tenure.stays())) return unchanged();
        return changed(new SpecialistLeft(id, command.lastDay(), command.reason(), time.now()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RecordLeave command, Actor actor, DepartmentTime time) {
        boolean toldBefore = acceptedLeave.contains(command.date());
        return grantLeave(command.specialistId(), command.date(), toldBefore, actor, time);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(GrantLeave command, Actor actor, DepartmentTime time) {
        return grantLeave(command.specialistId(), command.date(), leave.contains(command.date()), actor, time);
    }

    @CommandHandler
    Outcome handle(WithdrawLeave command, Actor actor, DepartmentTime time) {
        actor.mustReach(id);
        require(
                acceptedLeave.contains(command.date()),
                CommonRule.NOT_FOUND,
                "Specialist " + id.number() + " has no leave on " + command.date() + ".");
        if (!leave.contains(command.date())) return unchanged();
        return changed(new LeaveWithdrawn(id, command.date(), command.reason(), time.now()));
    }

    private Outcome amend(ColleagueId who, SpecialistProfile wanted, LocalDate joinedOn, DepartmentTime time) {
        if (id == null) return changed(new SpecialistEnrolled(who, wanted, joinedOn, time.now()));
        Outcome amended = wanted.equals(profile) ? unchanged() : changed(new SpecialistAmended(id, wanted, time.now()));
        if (joinedOn == null) return amended;
        Outcome joined = join(joinedOn, null, time);
        return new Outcome(joined.version(), amended.changed() || joined.changed());
    }

    private Outcome join(LocalDate firstDay, String reason, DepartmentTime time) {
        if (tenure.stays().joined(firstDay).equals(tenure.stays())) return unchanged();
        return changed(new SpecialistJoined(id, firstDay, reason, time.now()));
    }

    private Outcome grantLeave(ColleagueId who, LocalDate date, boolean known, Actor actor, DepartmentTime time) {
        if (id == null) throw Unknown.specialist(who.number(), "specialistId");
        actor.mustReach(id);
        if (known) return unchanged();
        require(
                tenure.stays().on(date),
                CommonRule.NOT_IN_THE_DEPARTMENT_THAT_DAY,
                "Specialist " + id.number() + " is not in the department on " + date + ".");
        return changed(new LeaveGranted(id, date, time.now()));
    }

    @EventSourcingHandler
    void on(SpecialistEnrolled event) {
        id = event.specialistId();
        tenure = Tenure.of(event.profile(), event.joinedOn());
        remember(event.profile());
        if (event.joinedOn() != null) acceptedFirstDays.add(event.joinedOn());
    }

    @EventSourcingHandler
    void on(SpecialistAmended event, DepartmentTime time) {
        follow(event, time);
        remember(event.profile());
    }

    @EventSourcingHandler
    void on(SpecialistMovedToTeam event, DepartmentTime time) {
        follow(event, time);
    }

    @EventSourcingHandler
    void on(SpecialistTerritoriesChanged event, DepartmentTime time) {
        follow(event, time);
    }

    @EventSourcingHandler
    void on(SpecialistJoined event, DepartmentTime time) {
        follow(event, time);
        acceptedFirstDays.add(event.joinedOn());
    }

    @EventSourcingHandler
    void on(SpecialistLeft event, DepartmentTime time) {
        follow(event, time);
    }

    @EventSourcingHandler
    void on(LeaveGranted event) {
        leave.add(event.date());
        acceptedLeave.add(event.date());
    }

    @EventSourcingHandler
    void on(LeaveWithdrawn event) {
        leave.remove(event.date());
    }

    private void remember(SpecialistProfile said) {
        profile = said;
        acceptedProfiles.add(said);
    }

    private void follow(SpecialistEvent event, DepartmentTime time) {
        tenure = tenure.after(event, time);
        profile = tenure.profile(profile.name());
    }
}
