package guanxi.visit.write;

import guanxi.language.visit.SpecialistEvent.LeaveGranted;
import guanxi.language.visit.SpecialistEvent.SpecialistAmended;
import guanxi.language.visit.SpecialistEvent.SpecialistEnrolled;
import guanxi.language.visit.SpecialistId;
import guanxi.language.visit.SpecialistProfile;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import guanxi.visit.write.SpecialistCommand.EnrolSpecialist;
import guanxi.visit.write.SpecialistCommand.GrantLeave;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** A client specialist: enrolled once, amended when team or territory change, on leave for days. */
@Aggregate
class Specialist extends DecidingAggregate {
    @AggregateIdentifier
    private SpecialistId id;

    private SpecialistProfile profile;
    private final Set<LocalDate> leave = new HashSet<>();

    Specialist() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(EnrolSpecialist command, DepartmentTime time) {
        if (id == null)
            return changed(new SpecialistEnrolled(command.specialistId(), command.profile(), null, time.now()));
        if (command.profile().equals(profile)) return unchanged();
        return changed(new SpecialistAmended(id, command.profile(), time.now()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(GrantLeave command, Actor actor) {
        CommandRejected.require(
                id != null,
                CommonRule.UNKNOWN_SPECIALIST,
                "There is no specialist " + command.specialistId().number() + ".");
        actor.mustReach(id);
        return leave.contains(command.date()) ? unchanged() : changed(new LeaveGranted(id, command.date()));
    }

    @EventSourcingHandler
    void on(SpecialistEnrolled event) {
        id = event.specialistId();
        profile = event.profile();
    }

    @EventSourcingHandler
    void on(SpecialistAmended event) {
        profile = event.profile();
    }

    @EventSourcingHandler
    void on(LeaveGranted event) {
        leave.add(event.date());
    }
}
