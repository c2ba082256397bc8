package guanxi.platform.command;

import guanxi.platform.decision.Actor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/** Carries who did it, and what it follows from, from command to event and from event to the next command. */
public final class Provenance implements CorrelationDataProvider {
    private static final List<String> CARRIED =
            List.of(Actor.ID, Actor.ROLES, "correlationId", "idempotencyKey", "reaction");

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        var data = new HashMap<String, Object>();
        CARRIED.forEach(name -> {
            Object value = message.getMetaData().get(name);
            if (value != null) data.put(name, value);
        });
        data.putIfAbsent("correlationId", message.getIdentifier());
        data.put("causationId", message.getIdentifier());
        return data;
    }
}
