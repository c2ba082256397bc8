package guanxi.platform.decision;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
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

    protected static Outcome unchanged() {
        return new Outcome(getVersion(), false);
    }

    /** What happened, which may be several things or nothing. */
    protected static Outcome changedBy(Stream<?> events) {
        return events.toList().stream()
                .map(DecidingAggregate::changed)
                .reduce((earlier, last) -> last)
                .orElseGet(DecidingAggregate::unchanged);
    }
}
