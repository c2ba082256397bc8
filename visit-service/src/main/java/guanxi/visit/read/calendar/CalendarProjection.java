package guanxi.visit.read.calendar;

import guanxi.language.visit.CalendarEvent.CalendarDayMarked;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the work calendar. */
@Component
@ProcessingGroup("calendar-projection")
class CalendarProjection {
    @EventHandler
    void on(CalendarDayMarked event, View<CalendarEntry> calendar) {
        calendar.put(new CalendarEntry(event.officeId(), event.date(), event.kind(), event.name()));
    }
}
