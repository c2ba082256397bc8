package guanxi.platform.ops;

import guanxi.platform.config.Processors;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * A reaction that stands before another history than the one it reacted to waits for a word of an operator. Requests are answered
 * meanwhile, or the operator's would not be: so this is health, and not readiness.
 */
public final class ReactionsHealth implements HealthIndicator {
    private final Processors processors;

    public ReactionsHealth(Processors processors) {
        this.processors = processors;
    }

    @Override
    public Health health() {
        Map<String, String> refusals = new TreeMap<>();
        for (String reaction : processors.reactions())
            processors.refusal(reaction).ifPresent(why -> refusals.put(reaction, why));
        return refusals.isEmpty()
                ? Health.up().build()
                : Health.down().withDetails(refusals).build();
    }
}
