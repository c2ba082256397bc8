package guanxi.visit.write.calendar;

import guanxi.language.visit.CalendarEvent;
import guanxi.language.visit.CalendarEvent.CalendarDayMarked;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import guanxi.visit.write.References;
import guanxi.visit.write.calendar.CalendarCommand.ListDay;
import guanxi.visit.write.calendar.CalendarCommand.MarkDay;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** One listed day of the work calendar, of all or of an office; master data, so another mark amends it. */
@Aggregate
class CalendarDay extends DecidingAggregate {
    @AggregateIdentifier
    private String id;

    private Mark marked;
    private final Set<Mark> accepted = new HashSet<>();

    private record Mark(CalendarEvent.Kind kind, String name) {}

    CalendarDay() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(ListDay command, References references, DepartmentTime time) {
        references.mustKnow(command.officeId());
        if (accepted.contains(new Mark(command.kind(), command.name()))) return unchanged();
        return changed(
                new CalendarDayMarked(command.officeId(), command.date(), command.kind(), command.name(), time.now()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(MarkDay command, References references, DepartmentTime time) {
        references.mustKnow(command.officeId());
        if (new Mark(command.kind(), command.name()).equals(marked)) return unchanged();
        return changed(
                new CalendarDayMarked(command.officeId(), command.date(), command.kind(), command.name(), time.now()));
    }

    @EventSourcingHandler
    void on(CalendarDayMarked event) {
        id = event.calendarDayId();
        marked = new Mark(event.kind(), event.name());
        accepted.add(marked);
    }
}
