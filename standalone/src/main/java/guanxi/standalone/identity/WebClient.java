package guanxi.standalone.identity;

import java.time.Duration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The gateway, at which people sign in. It is led back only to the address at which the browser asked: a house that is reached by another
 * name than its issuer's is still itself.
 */
final class WebClient {

    static final Duration LIFE_OF_A_CODE = Duration.ofMinutes(1);

    private WebClient() {}

    static RegisteredClient of(IdentityProperties properties) {
        String here = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        return RegisteredClient.withId(IdentityApplication.WEB_CLIENT)
                .clientId(IdentityApplication.WEB_CLIENT)
                .clientSecret(properties.demoSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(here + "/login/oauth2/code/guanxi")
                .postLogoutRedirectUri(here + "/")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .authorizationCodeTimeToLive(LIFE_OF_A_CODE)
                        .accessTokenTimeToLive(properties.personsTokenLife())
                        .refreshTokenTimeToLive(properties.tokenLife())
                        .build())
                .build();
    }
}
