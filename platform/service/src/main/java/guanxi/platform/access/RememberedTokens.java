package guanxi.platform.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Verifies a token the first time that it comes, and again once it has expired or was not looked at for too long: verifying a signature
 * takes longer than what most requests ask for. A key that is withdrawn is believed for that moment longer.
 */
final class RememberedTokens implements JwtDecoder {
    static final Duration BELIEVED = Duration.ofSeconds(30);
    private static final int MOST = 10_000;
    private final JwtDecoder decoder;
    private final Clock clock;
    private final Cache<String, Believed> believed =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(BELIEVED).build();

    private record Believed(Jwt token, Instant until) {}

    RememberedTokens(JwtDecoder decoder, Clock clock) {
        this.decoder = decoder;
        this.clock = clock;
    }

    @Override
    public Jwt decode(String token) {
        Instant now = clock.instant();
        Believed known = believed.getIfPresent(token);
        if (known != null && now.isBefore(known.until())) return known.token();
        Jwt verified = decoder.decode(token);
        Instant until = now.plus(BELIEVED);
        Instant expires = verified.getExpiresAt();
        believed.put(token, new Believed(verified, expires == null || until.isBefore(expires) ? until : expires));
        return verified;
    }
}
