package guanxi.standalone.faults;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;

/**
 * Faults that a test plants behind a processor's handlers: the real handler runs first, and so has changed its view when the
 * fault strikes. Axon finds this by its service file; while nothing is planted, nothing happens.
 */
public final class Faults implements HandlerEnhancerDefinition {
    private static final Map<String, Consumer<DomainEventMessage<?>>> PLANTED = new ConcurrentHashMap<>();

    /** Told to the threads that a house is started by. */
    private static final InheritableThreadLocal<Boolean> SPARED = new InheritableThreadLocal<>();

    /** Opens a house that no fault strikes, whatever another test plants meanwhile. */
    public static <T> T sparing(Supplier<T> opened) {
        SPARED.set(true);
        try {
            return opened.get();
        } finally {
            SPARED.remove();
        }
    }

    static void plant(String processor, Consumer<DomainEventMessage<?>> fault) {
        PLANTED.put(processor, fault);
    }

    static void removeAll() {
        PLANTED.clear();
    }

    @Override
    public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> original) {
        return SPARED.get() == null ? new Breakable<>(original) : original;
    }

    private static final class Breakable<T> extends WrappedMessageHandlingMember<T> {
        Breakable(MessageHandlingMember<T> original) {
            super(original);
        }

        @Override
        public Object handle(Message<?> message, T target) throws Exception {
            Object result = super.handle(message, target);
            if (message instanceof DomainEventMessage<?> event && target != null) strike(event, target.getClass());
            return result;
        }

        private static void strike(DomainEventMessage<?> event, Class<?> handler) {
            var group = handler.getAnnotation(ProcessingGroup.class);
            if (group == null) return;
            var fault = PLANTED.get(group.value());
            if (fault != null) fault.accept(event);
        }
    }
}
