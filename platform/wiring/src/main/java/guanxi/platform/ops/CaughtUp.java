package guanxi.platform.ops;

import guanxi.platform.progress.Progress;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Ready means: every view and reaction has once caught up since the start. Lag afterwards is a metric. */
public final class CaughtUp implements HealthIndicator {
    private final Progress progress;
    private final AtomicBoolean once = new AtomicBoolean();

    public CaughtUp(Progress progress) {
        this.progress = progress;
    }

    @Override
    public Health health() {
        if (once.get()) return Health.up().build();
        long head = progress.head();
        var behind = progress.processors().stream()
                .filter(processor -> progress.isBehind(processor, head))
                .sorted()
                .toList();
        if (!behind.isEmpty())
            return Health.outOfService().withDetail("behind", behind).build();
        once.set(true);
        return Health.up().build();
    }
}
