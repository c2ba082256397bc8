package guanxi.history.read.places;

import guanxi.history.read.RecordedEvents;
import guanxi.language.evaluation.ScorecardEvent;
import guanxi.language.organisation.EquipmentEvent;
import guanxi.language.organisation.OfficeEvent;
import guanxi.language.organisation.SiteEvent;
import guanxi.language.visit.CalendarEvent;
import guanxi.language.visit.NormEvent;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps of every event, of whatever context, where it is found. */
@Component
@ProcessingGroup("event-places-projection")
class EventPlacesProjection {
    private final RecordedEvents recorded;

    EventPlacesProjection(RecordedEvents recorded) {
        this.recorded = recorded;
    }

    @EventHandler
    void on(Object event, DomainEventMessage<?> message, View<EventPlace> places) {
        places.put(new EventPlace(
                message.getIdentifier(),
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                Whose.named(recorded.of(message)).orElse(null),
                concernsEverybody(event)));
    }

    private static boolean concernsEverybody(Object event) {
        return event instanceof CalendarEvent
                || event instanceof ScorecardEvent
                || event instanceof NormEvent
                || event instanceof OfficeEvent
                || event instanceof SiteEvent
                || event instanceof EquipmentEvent;
    }
}
