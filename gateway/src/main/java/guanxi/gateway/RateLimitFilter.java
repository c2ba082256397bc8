package guanxi.gateway;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** A script that runs wild slows only itself down. Callers are told apart by a hash of their token, so that no token is kept. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class RateLimitFilter extends OncePerRequestFilter {

    private final LoadingCache<String, RateLimiter> callers;
    private final Problem refusal;

    RateLimitFilter(GatewayProperties properties) {
        int perSecond = properties.limits().requestsPerSecond();
        RateLimiterConfig config = RateLimiterConfig.custom()
                .limitForPeriod(perSecond)
                .limitRefreshPeriod(Duration.ofSeconds(1))
                .timeoutDuration(Duration.ZERO)
                .build();
        this.refusal = Problem.tooMany(perSecond);
        this.callers = Caffeine.newBuilder()
                .maximumSize(properties.limits().callersRemembered())
                .expireAfterAccess(Duration.ofMinutes(5))
                .build(caller -> RateLimiter.of("caller", config));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Service.isPassedOn(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (callers.get(caller(request)).acquirePermission()) {
            chain.doFilter(request, response);
        } else {
            refusal.writeTo(request, response);
        }
    }

    private static String caller(HttpServletRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        boolean bearer = authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7);
        return bearer ? hash(authorization.substring(7)) : request.getRemoteAddr();
    }

    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
