package guanxi.platform.deadline;

import guanxi.platform.command.Reactions;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives a clock's orders, a few at once, so that one that hangs holds up no other for long. */
final class Hands {
    private static final Logger LOG = LoggerFactory.getLogger(Hands.class);
    private static final int AT_ONCE = 8;
    private final ServiceClock clock;
    private final Reactions reactions;
    private final Orders orders;
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final ExecutorService executor = Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().daemon().name("clock-hand").factory());

    Hands(ServiceClock clock, Reactions reactions, Orders orders) {
        this.clock = clock;
        this.reactions = reactions;
        this.orders = orders;
    }

    String clock() {
        return clock.name();
    }

    Orders orders() {
        return orders;
    }

    /** Returns as soon as it is begun. */
    void order(Deadline due) throws InterruptedException {
        free.acquire();
        orders.begins(due);
        executor.execute(() -> {
            try {
                reactions.orderOfClock(clock.name(), clock.orderFor(due));
                orders.ended(due);
            } catch (RuntimeException e) {
                LOG.debug("{} was not done", due.deadlineId(), e);
                orders.failed(due, e);
            } finally {
                free.release();
            }
        });
    }

    /** Waits for what is under way. */
    void rest(Duration most) throws InterruptedException {
        if (free.tryAcquire(AT_ONCE, most.toMillis(), TimeUnit.MILLISECONDS)) free.release(AT_ONCE);
    }
}
