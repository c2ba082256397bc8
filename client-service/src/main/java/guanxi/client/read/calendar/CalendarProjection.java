package guanxi.client.read.calendar;

import guanxi.language.visit.CalendarEvent.CalendarDayMarked;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the listed days of the calendar of all: the clocks of the service desk know no office. */
@Component
@ProcessingGroup("listed-days-projection")
class CalendarProjection {
    @EventHandler
    void on(CalendarDayMarked event, View<ListedDay> calendar) {
        if (event.officeId() == null) calendar.put(new ListedDay(event.date(), event.kind()));
    }
}
