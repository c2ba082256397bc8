package guanxi.visit.read.addresses;

import guanxi.language.visit.CalendarAddressEvent.CalendarAddressEnded;
import guanxi.language.visit.CalendarAddressEvent.CalendarAddressMade;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the addresses of calendars that have not ended; a specialist has one at most. */
@Component
@ProcessingGroup("calendar-addresses-projection")
class AddressProjection {
    @EventHandler
    void on(CalendarAddressMade event, View<AddressEntry> addresses) {
        addresses.put(new AddressEntry(event.specialistId(), event.digest()));
    }

    @EventHandler
    void on(CalendarAddressEnded event, View<AddressEntry> addresses) {
        addresses.remove();
    }
}
