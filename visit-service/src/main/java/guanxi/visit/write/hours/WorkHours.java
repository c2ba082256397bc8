package guanxi.visit.write.hours;

import guanxi.language.WorkInterval;
import guanxi.language.visit.WorkHoursEvent.WorkHoursSet;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import guanxi.visit.write.References;
import guanxi.visit.write.hours.WorkHoursCommand.Hours;
import guanxi.visit.write.hours.WorkHoursCommand.ListHours;
import guanxi.visit.write.hours.WorkHoursCommand.SetHours;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** The hours of one date, or of one weekday from a day on; master data, so what is said again otherwise amends them. */
@Aggregate
class WorkHours extends DecidingAggregate {
    @AggregateIdentifier
    private String id;

    private List<WorkInterval> now;
    private final Set<List<WorkInterval>> accepted = new HashSet<>();

    WorkHours() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(ListHours command, References references, DepartmentTime time) {
        var intervals = checked(command.said(), references);
        return accepted.contains(intervals) ? unchanged() : become(command.said(), intervals, time);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(SetHours command, References references, DepartmentTime time) {
        var intervals = checked(command.said(), references);
        return intervals.equals(now) ? unchanged() : become(command.said(), intervals, time);
    }

    private static List<WorkInterval> checked(Hours said, References references) {
        var intervals = HoursRules.intervals(said);
        references.mustKnow(said.officeId());
        return intervals;
    }

    private Outcome become(Hours said, List<WorkInterval> intervals, DepartmentTime time) {
        return changed(new WorkHoursSet(
                said.officeId(), said.weekday(), said.date(), said.validFrom(), intervals, time.now()));
    }

    @EventSourcingHandler
    void on(WorkHoursSet event) {
        id = event.workHoursId();
        now = event.intervals();
        accepted.add(now);
    }
}
