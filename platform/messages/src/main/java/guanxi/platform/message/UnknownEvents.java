package guanxi.platform.message;

import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.axonframework.serialization.UnknownSerializedType;

/**
 * Axon passes over an event in silence whose type it does not know. But whoever handles events of a context may need one of its that
 * is unknown here: so a view and a reaction park it until a version is started that knows it, and an aggregate decides nothing while
 * it has such a past. Axon finds this class by its service file, so that no test and no service can be without it.
 */
public final class UnknownEvents implements HandlerEnhancerDefinition {

    @Override
    public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> original) {
        if (!original.canHandleMessageType(EventMessage.class) || original.payloadType() == Object.class)
            return original;
        Set<String> contexts = EventNames.contextsOf(original.payloadType());
        return contexts.isEmpty() ? original : new Refusing<>(original, contexts);
    }

    private static final class Refusing<T> extends WrappedMessageHandlingMember<T> {
        private final Set<String> contexts;

        Refusing(MessageHandlingMember<T> handler, Set<String> contexts) {
            super(handler);
            this.contexts = contexts;
        }

        @Override
        public boolean canHandle(Message<?> message) {
            return super.canHandle(message) || isOfConcern(message);
        }

        @Override
        public boolean canHandleType(Class<?> payloadType) {
            return super.canHandleType(payloadType) || payloadType == UnknownSerializedType.class;
        }

        @Override
        public Object handle(Message<?> message, T target) throws Exception {
            if (isOfConcern(message)) throw new UnknownEvent(EventNames.unknown(message));
            return super.handle(message, target);
        }

        private boolean isOfConcern(Message<?> message) {
            return message.getPayloadType() == UnknownSerializedType.class
                    && EventNames.contextOf(EventNames.of(message))
                            .filter(contexts::contains)
                            .isPresent();
        }
    }
}
