package guanxi.history.read.places;

import guanxi.history.read.RecordedEvent;
import guanxi.history.read.RecordedEvents;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Finds one event by its identifier, as evidence names it, and reads it from the event store itself. */
@Component
public class EventPlaces {
    private final ViewReader<EventPlace> places;
    private final EventStore history;
    private final RecordedEvents recorded;

    EventPlaces(Views views, EventStore history, RecordedEvents recorded) {
        this.places = views.reader(EventPlace.VIEW);
        this.history = history;
        this.recorded = recorded;
    }

    public Optional<FoundEvent> find(String eventId) {
        return places.byId(eventId).flatMap(place -> read(place)
                .map(event -> new FoundEvent(event, whose(place).orElse(null), place.everybodys())));
    }

    /** A restored history may have another event there. */
    private Optional<RecordedEvent> read(EventPlace place) {
        return history.readEvents(place.aggregate(), place.sequence())
                .asStream()
                .limit(1)
                .<RecordedEvent>map(recorded::of)
                .filter(event -> event.eventId().equals(place.eventId()))
                .findFirst();
    }

    /** A later event of a client or of a request names nobody: it is whose the thing was then. */
    private Optional<String> whose(EventPlace place) {
        if (place.specialistId() != null) return Optional.of(place.specialistId());
        return history.readEvents(place.aggregate())
                .asStream()
                .takeWhile(event -> event.getSequenceNumber() <= place.sequence())
                .<RecordedEvent>map(recorded::of)
                .flatMap(event -> Whose.named(event).stream())
                .reduce((before, last) -> last);
    }
}
