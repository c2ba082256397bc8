package guanxi.platform.ops;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks now and then whether something parked is due, from shortly after the start on. */
public final class RetryClock implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(RetryClock.class);
    private static final Duration FIRST = Duration.ofSeconds(3);
    private static final Duration THEN = Duration.ofSeconds(15);
    private static final Duration LONGEST_END = Duration.ofSeconds(10);
    private final Retries retries;
    private ScheduledExecutorService clock;

    public RetryClock(Retries retries) {
        this.retries = retries;
    }

    @Override
    public synchronized void start() {
        clock = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("retry-clock").factory());
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
        try {
            retries.retryWhatIsDue();
        } catch (RuntimeException e) {
            LOG.warn("Looking for parked events that are due goes on later: {}", e.getMessage());
        }
    }
}
