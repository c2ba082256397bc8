package guanxi.platform.view;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.MultiEventHandlerInvoker;
import org.axonframework.eventhandling.Segment;

/**
 * The projections of a service as one generation's processor invokes them. Which of them handle a type of event is asked once, so that a
 * view costs nothing to events that it does not handle.
 */
final class GenerationInvoker implements EventHandlerInvoker {
    private final Generation generation;
    private final List<EventHandlerInvoker> projections;
    private final Map<Class<?>, List<EventHandlerInvoker>> handling = new ConcurrentHashMap<>();

    GenerationInvoker(Generation generation, EventHandlerInvoker projections) {
        this.generation = generation;
        this.projections =
                projections instanceof MultiEventHandlerInvoker several ? several.delegates() : List.of(projections);
    }

    @Override
    public boolean canHandle(EventMessage<?> event, Segment segment) {
        for (EventHandlerInvoker projection : handling(event.getPayloadType())) {
            if (projection.canHandle(event, segment)) return true;
        }
        return false;
    }

    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return !handling(payloadType).isEmpty();
    }

    @Override
    public void handle(EventMessage<?> event, Segment segment) throws Exception {
        BatchAtHand.makes(generation);
        for (EventHandlerInvoker projection : handling(event.getPayloadType())) {
            if (projection.canHandle(event, segment)) projection.handle(event, segment);
        }
    }

    private List<EventHandlerInvoker> handling(Class<?> payloadType) {
        return handling.computeIfAbsent(payloadType, type -> projections.stream()
                .filter(projection -> projection.canHandleType(type))
                .toList());
    }
}
