package guanxi.platform.deadletter;

import java.util.function.Predicate;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;

/** Chooses the letters of one aggregate by name, so that the queue need not read the first letter of every other. */
public record OfAggregate(String aggregate) implements Predicate<DeadLetter<? extends EventMessage<?>>> {

    @Override
    public boolean test(DeadLetter<? extends EventMessage<?>> letter) {
        return Letters.aggregate(letter).equals(aggregate);
    }
}
