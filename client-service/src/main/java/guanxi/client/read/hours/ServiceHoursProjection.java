package guanxi.client.read.hours;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.client.standards.StatedServiceHours;
import guanxi.language.client.ServiceHoursEvent;
import guanxi.language.client.ServiceHoursEvent.ServiceHoursSet;
import guanxi.platform.view.View;
import guanxi.platform.view.ViewDefinition;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the service hours that were set. */
@Component
@ProcessingGroup("service-hours-projection")
public class ServiceHoursProjection {
    public static final ViewDefinition<StatedServiceHours> VIEW = view(
                    "service_hours",
                    1,
                    StatedServiceHours.class,
                    h -> ServiceHoursEvent.serviceHoursId(h.date(), h.kind(), h.effectiveFrom()))
            .touchedBy(ServiceHoursEvent.class, ServiceHoursEvent::serviceHoursId);

    @EventHandler
    void on(ServiceHoursSet event, View<StatedServiceHours> hours) {
        hours.put(new StatedServiceHours(event.date(), event.kind(), event.effectiveFrom(), event.hours()));
    }
}
