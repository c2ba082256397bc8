package guanxi.evaluation.read.calendar;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.evaluation.read.AsTold;
import guanxi.evaluation.scoring.ListedDay;
import guanxi.language.visit.CalendarEvent;
import guanxi.language.visit.CalendarEvent.CalendarDayMarked;
import guanxi.platform.view.View;
import guanxi.platform.view.ViewDefinition;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** Keeps the listed days of the work calendar. */
@Component
@ProcessingGroup("calendar-facts-projection")
class CalendarFactsProjection {
    static final ViewDefinition<ListedDay> VIEW = view(
                    "calendar_facts", 3, ListedDay.class, d -> CalendarEvent.calendarDayId(d.officeId(), d.date()))
            .foundBy("date")
            .touchedBy(CalendarDayMarked.class, CalendarDayMarked::calendarDayId);

    @EventHandler
    void on(CalendarDayMarked event, View<ListedDay> calendar, EventMessage<?> message) {
        calendar.put(new ListedDay(event.officeId(), event.date(), event.kind(), AsTold.by(message)));
    }
}
