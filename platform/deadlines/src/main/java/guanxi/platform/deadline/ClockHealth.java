package guanxi.platform.deadline;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Something due that fails again and again needs somebody to look. Requests are answered meanwhile, so this is health, and not readiness. */
public final class ClockHealth implements HealthIndicator {
    /** Half a minute of pauses: longer than a store or a bus is away while it is restarted. */
    private static final int MANY_TRIES = 5;

    private final Clockwork clockwork;

    ClockHealth(Clockwork clockwork) {
        this.clockwork = clockwork;
    }

    @Override
    public Health health() {
        List<FailingOrder> failing = clockwork.state().map(ClockState::failing).orElse(List.of()).stream()
                .filter(order -> order.tries() >= MANY_TRIES)
                .toList();
        return failing.isEmpty()
                ? Health.up().build()
                : Health.down().withDetail("failing", failing).build();
    }
}
