package guanxi.visit.write;

import guanxi.language.visit.CalendarEvent.CalendarDayMarked;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.Outcome;
import guanxi.visit.write.CalendarCommand.MarkDay;
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

    CalendarDay() {}

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
    }
}
