package guanxi.standalone.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** What a person must know to sign in, where the secret is not published; whoever guesses wrongly must wait. */
@Component
final class Secret {

    static final int TRIES = 10;

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int ADDRESSES = 10_000;

    enum Verdict {
        RIGHT,
        WRONG,
        TOO_OFTEN
    }

    private final IdentityProperties properties;
    private final SecretsInTheClear secrets;
    private final Cache<String, AtomicInteger> wrong =
            Caffeine.newBuilder().maximumSize(ADDRESSES).expireAfterWrite(PAUSE).build();

    Secret(IdentityProperties properties, SecretsInTheClear secrets) {
        this.properties = properties;
        this.secrets = secrets;
    }

    boolean isAsked() {
        return properties.asksForSecret();
    }

    /** Counted before it is compared, so that tries made at once are counted too. */
    Verdict check(String given, String address) {
        if (!isAsked()) {
            return Verdict.RIGHT;
        }
        if (wrong.get(address, first -> new AtomicInteger()).incrementAndGet() > TRIES) {
            return Verdict.TOO_OFTEN;
        }
        if (!secrets.matches(given, properties.demoSecret())) {
            return Verdict.WRONG;
        }
        wrong.invalidate(address);
        return Verdict.RIGHT;
    }
}
