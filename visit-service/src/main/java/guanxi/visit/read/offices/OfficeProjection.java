package guanxi.visit.read.offices;

import guanxi.language.organisation.OfficeEvent.OfficeOpened;
import guanxi.language.organisation.OfficeEvent.OfficeWithdrawn;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps which offices there are. */
@Component
@ProcessingGroup("offices-projection")
class OfficeProjection {
    @EventHandler
    void on(OfficeOpened event, View<OfficeEntry> offices) {
        offices.put(new OfficeEntry(event.officeId()));
    }

    @EventHandler
    void on(OfficeWithdrawn event, View<OfficeEntry> offices) {
        offices.remove();
    }
}
