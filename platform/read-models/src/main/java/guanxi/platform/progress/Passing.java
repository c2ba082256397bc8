package guanxi.platform.progress;

import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.view.ViewDefinition;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Waits for the views that an order is decided by. A reaction may be ahead of them, at a start by all of history: what it orders then would
 * be decided by less than is recorded, and nothing would ever decide it again.
 */
public final class Passing {
    private static final Duration MOST = Duration.ofSeconds(10);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(2);
    private final ObjectProvider<Progress> progress;
    private final Duration most;

    public Passing(ObjectProvider<Progress> progress) {
        this(progress, MOST);
    }

    /** @param most how long is waited at most */
    public Passing(ObjectProvider<Progress> progress, Duration most) {
        this.progress = progress;
        this.most = most;
    }

    public static List<String> processors(ViewDefinition<?>... views) {
        return Stream.of(views).map(ViewDefinition::processor).toList();
    }

    /** Waits until all of these processors have passed the event; if they do not in time it comes again. */
    public void mustHavePassed(EventMessage<?> event, List<String> views) {
        Progress known = progress.getObject();
        long position = positionOf(event, known);
        long end = System.nanoTime() + most.toNanos();
        while (views.stream().anyMatch(view -> known.isBehind(view, position))) {
            if (System.nanoTime() > end) {
                throw new CommandRejected(
                        CommonRule.NOT_REACHABLE_NOW, "The views that this is decided by are behind; it waits.");
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    /** One that is tried again, having been parked, has no position any more. */
    private static long positionOf(EventMessage<?> event, Progress progress) {
        if (!(event instanceof TrackedEventMessage<?> tracked) || tracked.trackingToken() == null)
            return progress.head();
        return tracked.trackingToken().position().orElseGet(progress::head);
    }
}
