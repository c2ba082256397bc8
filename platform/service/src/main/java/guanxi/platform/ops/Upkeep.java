package guanxi.platform.ops;

import guanxi.platform.view.Views;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * What is done by itself now and then, from shortly after the start on: what is parked and due is tried again, and what other
 * revisions of views left is removed once nobody reads it.
 */
public final class Upkeep implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
    private static final Duration FIRST = Duration.ofSeconds(3);
    private static final Duration THEN = Duration.ofSeconds(15);
    private static final Duration LONGEST_END = Duration.ofSeconds(10);
    private final Retries retries;
    private final Views views;
    private ScheduledExecutorService clock;

    public Upkeep(Retries retries, Views views) {
        this.retries = retries;
        this.views = views;
    }

    @Override
    public synchronized void start() {
        clock = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("upkeep").factory());
        clock.scheduleWithFixedDelay(this::look, FIRST.toMillis(), THEN.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What is being tried is tried to its end; an interrupt would only make it come again. */
    @Override
    public synchronized void stop() {
        clock.shutdown();
        try {
            if (!clock.awaitTermination(LONGEST_END.toMillis(), TimeUnit.MILLISECONDS)) clock.shutdownNow();
        } catch (InterruptedException e) {
            clock.shutdownNow();
            Thread.currentThread().interrupt();
        }
        clock = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return clock != null;
    }

    private void look() {
        now("Trying parked events again", retries::retryWhatIsDue);
        now("Removing what nobody reads", views::removeUnread);
    }

    private static void now(String what, Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.warn("{} goes on later: {}", what, e.getMessage());
        }
    }
}
