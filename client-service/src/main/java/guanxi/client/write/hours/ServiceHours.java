package guanxi.client.write.hours;

import guanxi.client.write.hours.ServiceHoursCommand.Hours;
import guanxi.client.write.hours.ServiceHoursCommand.ListHours;
import guanxi.client.write.hours.ServiceHoursCommand.SetHours;
import guanxi.language.WorkInterval;
import guanxi.language.client.ServiceHoursEvent.ServiceHoursSet;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** The service hours of one date, or of one kind of days from a day on; master data, so what is said again otherwise amends them. */
@Aggregate
class ServiceHours extends DecidingAggregate {
    @AggregateIdentifier
    private String id;

    private List<WorkInterval> now;
    private final Set<List<WorkInterval>> accepted = new HashSet<>();

    ServiceHours() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(ListHours command, DepartmentTime time) {
        var hours = HoursRules.parts(command.said());
        return accepted.contains(hours) ? unchanged() : become(command.said(), hours, time);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(SetHours command, DepartmentTime time) {
        var hours = HoursRules.parts(command.said());
        return hours.equals(now) ? unchanged() : become(command.said(), hours, time);
    }

    private static Outcome become(Hours said, List<WorkInterval> hours, DepartmentTime time) {
        return changed(new ServiceHoursSet(said.date(), said.kind(), said.effectiveFrom(), hours, time.now()));
    }

    @EventSourcingHandler
    void on(ServiceHoursSet event) {
        id = event.serviceHoursId();
        now = event.hours();
        accepted.add(now);
    }
}
