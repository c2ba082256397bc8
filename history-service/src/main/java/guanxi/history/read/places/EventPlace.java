package guanxi.history.read.places;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.platform.view.ViewDefinition;
import org.axonframework.eventhandling.EventMessage;

/**
 * Where one event is found, and whose affair it is. What it says stays in the event store alone.
 *
 * @param specialistId the number of whose it is; absent if the event names nobody
 * @param everybodys of the rules that all are measured by
 */
public record EventPlace(String eventId, String aggregate, Long sequence, String specialistId, Boolean everybodys) {
    public static final ViewDefinition<EventPlace> VIEW = view("event_places", 1, EventPlace.class, EventPlace::eventId)
            .addedToBy(Object.class, EventMessage::getIdentifier);
}
