package guanxi.standalone.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Component;

/**
 * What sign-ins have led to, for as long as it can be renewed; a restart forgets it, and the gateway asks anew. A token that a program asked
 * for proves itself and is not kept: the default would hold every token ever issued in memory.
 */
@Component
final class Authorizations implements OAuth2AuthorizationService {

    private static final int MOST = 10_000;

    private final Cache<String, OAuth2Authorization> kept;

    Authorizations(IdentityProperties properties) {
        this.kept = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfter(Expiry.<String, OAuth2Authorization>writing(
                        (id, authorization) -> life(authorization, properties)))
                .build();
    }

    private static Duration life(OAuth2Authorization authorization, IdentityProperties properties) {
        return authorization.getRefreshToken() == null ? WebClient.LIFE_OF_A_CODE : properties.tokenLife();
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        if (authorization.getAuthorizationGrantType().equals(AuthorizationGrantType.AUTHORIZATION_CODE)) {
            kept.put(authorization.getId(), authorization);
        }
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        kept.invalidate(authorization.getId());
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return kept.getIfPresent(id);
    }

    /** Asked once a quarter of an hour for each person, so that looking through all of them is soon enough. */
    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        return kept.asMap().values().stream()
                .filter(authorization -> authorization.getToken(token) != null)
                .findFirst()
                .orElse(null);
    }
}
