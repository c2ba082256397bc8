package guanxi.gateway.signin;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
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
import org.springframework.security.oauth2.core.OAuth2AccessToken;

/**
 * The access token of a session, renewed at its end. One request of a session renews it while the others wait: an issuer that gives a new
 * refresh token each time takes the old one, sent twice, for stolen.
 */
final class SessionTokens {

    /** What an issuer says, or is taken to say, that may know better later. */
    private static final Set<String> NOT_NOW =
            Set.of("invalid_token_response", "server_error", "temporarily_unavailable");

    private final OAuth2AuthorizedClientManager clients;
    private final Clock clock;
    private final LoadingCache<String, Lock> turns =
            Caffeine.newBuilder().weakValues().build(session -> new ReentrantLock());

    SessionTokens(OAuth2AuthorizedClientManager clients, Clock clock) {
        this.clients = clients;
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
            throw new IssuerSilent();
        }
        try {
            Optional<OAuth2AccessToken> token = renewed(person, request, response);
            if (token.isEmpty() && request.getSession(false) != null) {
                session.invalidate();
            }
            return token;
        } finally {
            turn.unlock();
        }
    }

    private Optional<OAuth2AccessToken> renewed(
            Authentication person, HttpServletRequest request, HttpServletResponse response) throws IssuerSilent {
        try {
            return Optional.ofNullable(clients.authorize(OAuth2AuthorizeRequest.withClientRegistrationId(Clients.ID)
                            .principal(person)
                            .attribute(HttpServletRequest.class.getName(), request)
                            .attribute(HttpServletResponse.class.getName(), response)
                            .build()))
                    .map(OAuth2AuthorizedClient::getAccessToken)
                    .filter(token -> clock.instant().isBefore(token.getExpiresAt()));
        } catch (ClientAuthorizationException refused) {
            if (NOT_NOW.contains(refused.getError().getErrorCode())) {
                throw new IssuerSilent();
            }
            return Optional.empty();
        }
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
