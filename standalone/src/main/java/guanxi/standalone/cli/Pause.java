package guanxi.standalone.cli;

import java.time.Duration;

/** Waiting before another try, as a collaborator, so that tests need not wait. */
@FunctionalInterface
interface Pause {
    Pause REAL = duration -> {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotReachable("Interrupted while waiting for another try", stopped);
        }
    };

    void of(Duration duration);
}
