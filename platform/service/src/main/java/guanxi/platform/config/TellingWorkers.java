package guanxi.platform.config;

import guanxi.platform.progress.Advances;
import java.util.concurrent.ScheduledThreadPoolExecutor;

/** The threads of all processors. A token is stored only for events that a processor handles; whoever did a piece of work may be further in any case. */
final class TellingWorkers extends ScheduledThreadPoolExecutor {
    private final Advances advances;

    TellingWorkers(int threads, Advances advances) {
        super(threads, Thread.ofPlatform().daemon().name("worker-", 0).factory());
        this.advances = advances;
    }

    @Override
    protected void afterExecute(Runnable work, Throwable failure) {
        super.afterExecute(work, failure);
        advances.tell();
    }
}
