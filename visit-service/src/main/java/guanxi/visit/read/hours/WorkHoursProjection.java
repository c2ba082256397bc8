package guanxi.visit.read.hours;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.visit.WorkHoursEvent;
import guanxi.language.visit.WorkHoursEvent.WorkHoursSet;
import guanxi.platform.view.View;
import guanxi.platform.view.ViewDefinition;
import guanxi.visit.clocks.StatedHours;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the hours that were set. */
@Component
@ProcessingGroup("work-hours-projection")
public class WorkHoursProjection {
    public static final ViewDefinition<StatedHours> VIEW = view(
                    "work_hours",
                    1,
                    StatedHours.class,
                    h -> WorkHoursEvent.workHoursId(h.officeId(), h.weekday(), h.date(), h.validFrom()))
            .touchedBy(WorkHoursEvent.class, WorkHoursEvent::workHoursId);

    @EventHandler
    void on(WorkHoursSet event, View<StatedHours> hours) {
        hours.put(
                new StatedHours(event.officeId(), event.weekday(), event.date(), event.validFrom(), event.intervals()));
    }
}
