package guanxi.gateway;

import guanxi.gateway.GatewayProperties.Limits;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedBulkheadMetrics;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Builds a guard for each service, with numbers of its own. Resilience4j is used without Spring Cloud's circuit breaker factory:
 * that one moves each call to a thread pool unless told otherwise, and knows a 5xx answer only as an exception.
 */
@Component
class Guards {

    private final Limits limits;
    private final CircuitBreakerRegistry breakers;
    private final BulkheadRegistry bulkheads = BulkheadRegistry.ofDefaults();

    Guards(GatewayProperties properties, MeterRegistry meters) {
        this.limits = properties.limits();
        this.breakers = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindowSize(20)
                .minimumNumberOfCalls(10)
                .failureRateThreshold(50)
                .waitDurationInOpenState(limits.breakerPause())
                .permittedNumberOfCallsInHalfOpenState(3)
                .maxWaitDurationInHalfOpenState(limits.answer().multipliedBy(2))
                .build());
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers).bindTo(meters);
        TaggedBulkheadMetrics.ofBulkheadRegistry(bulkheads).bindTo(meters);
    }

    Guard of(Service service) {
        Map<Patience, Bulkhead> rooms = new EnumMap<>(Patience.class);
        for (Patience patience : Patience.values()) {
            BulkheadConfig config = BulkheadConfig.custom()
                    .maxConcurrentCalls(patience.concurrent(limits))
                    .maxWaitDuration(Duration.ZERO)
                    .build();
            String name = service.name() + "-" + patience.name().toLowerCase(Locale.ROOT);
            rooms.put(patience, bulkheads.bulkhead(name, config));
        }
        return new Guard(service.name(), rooms, breakers.circuitBreaker(service.name()), limits.breakerPause());
    }
}
