package guanxi.planted.read.one;

import guanxi.language.visit.VisitEvent.VisitPlanned;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup("forgetful-projection")
class ForgetsAnEvent {
    @EventHandler
    void on(VisitPlanned event, @SequenceNumber long version) {}
}
