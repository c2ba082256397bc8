package guanxi.platform.ops;

import guanxi.platform.progress.Progress;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Ready means: every view and reaction has once seen what was recorded at the start. What is recorded since, and a rebuild of what
 * had caught up, take nothing of that away; lag is a metric.
 */
public final class CaughtUp implements HealthIndicator {
    private final Progress progress;
    private final Set<String> behind;
    private Long goal;

    public CaughtUp(Progress progress) {
        this.progress = progress;
        this.behind = new TreeSet<>(progress.processors());
    }

    @Override
    public synchronized Health health() {
        if (behind.isEmpty()) return Health.up().build();
        if (goal == null) goal = progress.head();
        behind.removeIf(processor -> !progress.isBehind(processor, goal));
        return behind.isEmpty()
                ? Health.up().build()
                : Health.outOfService()
                        .withDetail("behind", List.copyOf(behind))
                        .build();
    }
}
