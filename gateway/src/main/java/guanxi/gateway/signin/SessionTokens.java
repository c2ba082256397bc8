package guanxi.gateway.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;

/**
 * The access token of a session, renewed at its end. One request of a session renews it while the others wait: an issuer that gives a new
 * refresh token each time takes the old one, sent twice, for stolen. While the issuer is silent a token serves to its very end, and the
 * session asks again only after a moment, so that those who wait do not each find out for themselves.
 */
final class SessionTokens {

    /** What an issuer says, or is taken to say, that may know better later. */
    private static final Set<String> NOT_NOW =
            Set.of("invalid_token_response", "server_error", "temporarily_unavailable");

    private static final Duration A_MOMENT = Duration.ofSeconds(2);
    private static final int MOST_REMEMBERED = 10_000;

    private final OAuth2AuthorizedClientManager clients;
    private final OAuth2AuthorizedClientRepository sessions;
    private final InstantSource clock;
    private final Cache<String, Instant> silentUntil =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();
    private final LoadingCache<String, Lock> turns =
            Caffeine.newBuilder().weakValues().build(session -> new ReentrantLock());

    SessionTokens(
            OAuth2AuthorizedClientManager clients, OAuth2AuthorizedClientRepository sessions, InstantSource clock) {
        this.clients = clients;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Absent where the issuer does not renew it, and the session has ended by that. */
    Optional<OAuth2AccessToken> current(Authentication person, HttpServletRequest request, HttpServletResponse response)
            throws IssuerSilent {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        Lock turn = turns.get(session.getId());
        if (!takeTurn(turn)) {
            return Optional.of(stillValid(person, request));
        }
        try {
            Optional<OAuth2AccessToken> token = renewed(session.getId(), person, request, response);
            if (token.isEmpty() && request.getSession(false) != null) {
                session.invalidate();
            }
            return token;
        } finally {
            turn.unlock();
        }
    }

    private Optional<OAuth2AccessToken> renewed(
            String session, Authentication person, HttpServletRequest request, HttpServletResponse response)
            throws IssuerSilent {
        Instant silence = silentUntil.getIfPresent(session);
        if (silence != null && clock.instant().isBefore(silence)) {
            return Optional.of(stillValid(person, request));
        }
        try {
            return Optional.ofNullable(clients.authorize(OAuth2AuthorizeRequest.withClientRegistrationId(Clients.ID)
                            .principal(person)
                            .attribute(HttpServletRequest.class.getName(), request)
                            .attribute(HttpServletResponse.class.getName(), response)
                            .build()))
                    .map(OAuth2AuthorizedClient::getAccessToken)
                    .filter(this::isValid);
        } catch (ClientAuthorizationException refused) {
            if (NOT_NOW.contains(refused.getError().getErrorCode())) {
                silentUntil.put(session, clock.instant().plus(A_MOMENT));
                return Optional.of(stillValid(person, request));
            }
            return Optional.empty();
        }
    }

    private OAuth2AccessToken stillValid(Authentication person, HttpServletRequest request) throws IssuerSilent {
        OAuth2AuthorizedClient held = sessions.loadAuthorizedClient(Clients.ID, person, request);
        return Optional.ofNullable(held)
                .map(OAuth2AuthorizedClient::getAccessToken)
                .filter(this::isValid)
                .orElseThrow(IssuerSilent::new);
    }

    private boolean isValid(OAuth2AccessToken token) {
        return clock.instant().isBefore(token.getExpiresAt());
    }

    private static boolean takeTurn(Lock turn) {
        try {
            return turn.tryLock(2 * Clients.PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
