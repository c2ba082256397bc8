package guanxi.platform.decision;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.Collection;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;

/** What all aggregates share: optimistic locking by {@code If-Match}, and an answer that tells the version. */
public abstract class DecidingAggregate {
    public static final String EXPECTED_VERSION = "expectedVersion";

    /** Refuses a command that was made for another version than this one. */
    @CommandHandlerInterceptor
    protected void checkVersion(CommandMessage<?> command) {
        Object expected = command.getMetaData().get(EXPECTED_VERSION);
        if (expected == null) return;
        Long actual = getVersion();
        CommandRejected.require(
                actual != null && actual == ((Number) expected).longValue(),
                CommonRule.VERSION_IS_STALE,
                "This was changed since you read it; read it again. Its version is " + actual + ".");
    }

    protected static Outcome changed(Object event) {
        apply(event);
        return new Outcome(getVersion(), true);
    }

    /** Says it, and what follows from it once it is remembered. */
    protected static Outcome changed(Object event, Supplier<? extends Collection<?>> following) {
        apply(event);
        said(following.get());
        return new Outcome(getVersion(), true);
    }

    /** @param events in this order; none if there is nothing to say that is not known */
    protected static Outcome said(Collection<?> events) {
        events.forEach(AggregateLifecycle::apply);
        return new Outcome(getVersion(), !events.isEmpty());
    }

    protected static Outcome unchanged() {
        return new Outcome(getVersion(), false);
    }
}
