package guanxi.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanxi.platform.decision.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class RememberedTokensTest {
    private final List<String> verified = new ArrayList<>();
    private final SettableClock clock = new SettableClock();
    private final Instant start = clock.instant();
    private final RememberedTokens tokens = new RememberedTokens(this::verify, clock);

    @Test
    void a_token_is_verified_once_and_again_after_a_while() {
        tokens.decode("long");
        tokens.decode("long");
        assertThat(verified).containsExactly("long");
        clock.pass(RememberedTokens.BELIEVED);
        tokens.decode("long");
        assertThat(verified).containsExactly("long", "long");
    }

    @Test
    void a_token_that_has_expired_is_not_believed_because_it_was() {
        tokens.decode("short");
        clock.pass(Duration.ofSeconds(5));
        assertThatThrownBy(() -> tokens.decode("short")).isInstanceOf(BadJwtException.class);
    }

    @Test
    void what_was_refused_is_looked_at_each_time() {
        for (int i = 0; i < 2; i++)
            assertThatThrownBy(() -> tokens.decode("bad")).isInstanceOf(BadJwtException.class);
        assertThat(verified).containsExactly("bad", "bad");
    }

    private Jwt verify(String token) {
        verified.add(token);
        Instant expires = start.plus(token.equals("long") ? Duration.ofHours(1) : Duration.ofSeconds(5));
        if (token.equals("bad") || !clock.instant().isBefore(expires)) throw new BadJwtException("not believed");
        return Jwt.withTokenValue(token)
                .header("alg", "RS256")
                .claim("sub", "somebody")
                .expiresAt(expires)
                .build();
    }
}
