package guanxi.hospitality.read.requests;

import guanxi.language.hospitality.HospitalityEvent.HospitalityApproved;
import guanxi.language.hospitality.HospitalityEvent.HospitalityRefused;
import guanxi.language.hospitality.HospitalityEvent.HospitalityRequested;
import guanxi.language.hospitality.HospitalityEvent.HospitalitySettled;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/** Keeps the hospitality requests. */
@Component
@ProcessingGroup("requests-projection")
class RequestProjection {
    @EventHandler
    void on(HospitalityRequested event, View<RequestEntry> requests, @SequenceNumber long version) {
        requests.put(RequestEntry.requested(event.requestId(), event.plan(), version));
    }

    @EventHandler
    void on(HospitalityApproved event, View<RequestEntry> requests, @SequenceNumber long version) {
        requests.update(request -> request.approved(event.stillOpen().isEmpty(), version));
    }

    @EventHandler
    void on(HospitalityRefused event, View<RequestEntry> requests, @SequenceNumber long version) {
        requests.update(request -> request.refused(event.reason(), version));
    }

    @EventHandler
    void on(HospitalitySettled event, View<RequestEntry> requests, @SequenceNumber long version) {
        requests.update(request -> request.settled(event.actual(), event.total(), version));
    }
}
