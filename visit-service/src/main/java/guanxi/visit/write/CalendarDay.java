package guanxi.visit.write;

import guanxi.language.visit.CalendarEvent.CalendarDayMarked;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.Outcome;
import guanxi.visit.write.CalendarCommand.ListDay;
import guanxi.visit.write.CalendarCommand.MarkDay;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** One listed day of the work calendar; master data, so another mark amends it. */
@Aggregate
class CalendarDay extends DecidingAggregate {
    @AggregateIdentifier
    private String id;

    private CalendarDayMarked marked;
    private final Set<CalendarDayMarked> accepted = new HashSet<>();

    CalendarDay() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(ListDay command) {
        var event = new CalendarDayMarked(command.date(), command.kind(), command.name());
        return accepted.contains(event) ? unchanged() : changed(event);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(MarkDay command) {
        var event = new CalendarDayMarked(command.date(), command.kind(), command.name());
        return event.equals(marked) ? unchanged() : changed(event);
    }

    @EventSourcingHandler
    void on(CalendarDayMarked event) {
        id = "calendar-" + event.date();
        marked = event;
        accepted.add(event);
    }
}
