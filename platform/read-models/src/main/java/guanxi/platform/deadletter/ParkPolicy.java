package guanxi.platform.deadletter;

import guanxi.platform.fault.Faults;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.EnqueuePolicy;

/**
 * Parks what a handler cannot handle, and nothing for a fault that will pass: that one is thrown on, so that the processor gives the
 * whole batch back and comes again after a pause that grows. Of a letter that is tried again it only tells the cause, because Axon
 * takes a policy that throws there for success.
 */
public final class ParkPolicy implements EnqueuePolicy<EventMessage<?>> {

    @Override
    public EnqueueDecision<EventMessage<?>> decide(DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        if (Faults.willPass(cause) && !Letters.isParked(letter)) throw unchecked(cause);
        return Decisions.enqueue(cause);
    }

    private static RuntimeException unchecked(Throwable cause) {
        return cause instanceof RuntimeException e ? e : new IllegalStateException(cause);
    }
}
