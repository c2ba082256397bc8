package guanxi.gateway;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import guanxi.platform.http.Problem;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.time.Duration;
import java.util.Optional;

/** One kind of limit, counted for each who is held to it; only so many are remembered, and only while they come. */
final class Rates {

    private final LoadingCache<String, RateLimiter> counted;
    private final Problem refusal;

    /** @param whose begins the sentence of the refusal, such as {@code An address} */
    Rates(String whose, int perSecond, long remembered) {
        RateLimiterConfig config = RateLimiterConfig.custom()
                .limitForPeriod(perSecond)
                .limitRefreshPeriod(Duration.ofSeconds(1))
                .timeoutDuration(Duration.ZERO)
                .build();
        this.refusal = Refused.tooMany(whose, perSecond);
        this.counted = Caffeine.newBuilder()
                .maximumSize(remembered)
                .expireAfterAccess(Duration.ofMinutes(5))
                .build(who -> RateLimiter.of("caller", config));
    }

    /** Counts a request; absent where it is one that may come. */
    Optional<Problem> refusal(String who) {
        return counted.get(who).acquirePermission() ? Optional.empty() : Optional.of(refusal);
    }
}
