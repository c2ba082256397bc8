package guanxi.platform.deadline;

import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.progress.Progress;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * What drives a service's clock: every second it looks for what is due by now, and orders what meets or misses it. Of several instances one
 * works, and only once its list has seen all that was recorded when it began to. It decides nothing, so it may order too often, never too seldom.
 */
public final class Clockwork implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Clockwork.class);
    private static final Duration LONGEST_END = Duration.ofSeconds(10);
    private static final int BATCH = 200;
    /** So that a list with much that cannot be done does not keep its store busy. */
    private static final int REST_FOR_READING = 9;

    private static final Duration LONGEST_REST = Duration.ofSeconds(30);

    private final Hands hands;
    private final ClockClaim claim;
    private final Deadlines deadlines;
    private final Progress progress;
    private final DepartmentTime time;
    private final Duration pace;
    private ScheduledExecutorService wheels;
    private Long goal;
    private long restsUntil = System.nanoTime();

    Clockwork(
            Hands hands, ClockClaim claim, Deadlines deadlines, Progress progress, DepartmentTime time, Duration pace) {
        this.hands = hands;
        this.claim = claim;
        this.deadlines = deadlines;
        this.progress = progress;
        this.time = time;
        this.pace = pace;
    }

    @Override
    public synchronized void start() {
        wheels = Executors.newScheduledThreadPool(
                2, Thread.ofPlatform().daemon().name("clock-", 0).factory());
        wheels.scheduleWithFixedDelay(this::beat, 0, 2 * pace.toMillis(), TimeUnit.MILLISECONDS);
        wheels.scheduleWithFixedDelay(this::look, pace.toMillis(), pace.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What is ordered is waited for; what is not comes again, here or elsewhere. */
    @Override
    public synchronized void stop() {
        wheels.shutdownNow();
        try {
            wheels.awaitTermination(LONGEST_END.toMillis(), TimeUnit.MILLISECONDS);
            hands.rest(LONGEST_END);
            claim.release();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("The clock {} is handed over by its silence: {}", name(), e.getMessage());
        }
        wheels = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return wheels != null;
    }

    String name() {
        return hands.clock();
    }

    boolean worksHere() {
        return claim.isHeld();
    }

    Optional<ClockState> state() {
        return claim.state();
    }

    private void beat() {
        try {
            claim.beat(hands.orders().failing());
        } catch (RuntimeException e) {
            LOG.warn("The clock {} stands still for now: {}", name(), e.getMessage());
        }
    }

    private void look() {
        if (System.nanoTime() - restsUntil < 0) return;
        try {
            long reading = maySeeWhatIsDue() ? orderWhatIsDue() : 0;
            restsUntil = System.nanoTime() + Math.min(REST_FOR_READING * reading, LONGEST_REST.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("The clock {} looks again later: {}", name(), e.getMessage());
        }
    }

    /** The list must have seen all that was recorded when the clock came here; one that is made anew shows what was. */
    private boolean maySeeWhatIsDue() {
        if (!claim.isHeld()) {
            goal = null;
            return false;
        }
        if (goal == null) goal = progress.head();
        return !progress.isBehind(deadlines.processor(), goal);
    }

    /** @return the nanoseconds that reading took */
    private long orderWhatIsDue() throws InterruptedException {
        Instant now = time.now();
        Orders orders = hands.orders();
        long shown = progress.position(deadlines.processor());
        orders.recordedBy(progress.head());
        Set<String> listed = new HashSet<>();
        String cursor = null;
        long reading = 0;
        do {
            long began = System.nanoTime();
            Page<Deadline> due = deadlines.overdue(now, new Paging(BATCH, cursor));
            reading += System.nanoTime() - began;
            for (Deadline each : due.items()) {
                listed.add(each.deadlineId());
                if (orders.mayGive(each, shown)) hands.order(each);
            }
            cursor = due.next();
        } while (cursor != null && claim.isHeld());
        if (cursor == null) orders.keepOnly(listed);
        return reading;
    }
}
