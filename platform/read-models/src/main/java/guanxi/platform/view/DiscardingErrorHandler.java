package guanxi.platform.view;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.ListenerInvocationErrorHandler;

/**
 * A handler that failed half-way leaves nothing of its event in its view; the event is parked, its neighbours are kept.
 *
 * @param group the processing group of the handler
 */
public record DiscardingErrorHandler(String group) implements ListenerInvocationErrorHandler {

    @Override
    public void onError(Exception cause, EventMessage<?> event, EventMessageHandler handler) throws Exception {
        BatchAtHand.discard(event, group);
        throw cause;
    }
}
