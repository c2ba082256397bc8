package guanxi.gateway.signin;

import java.time.Instant;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AccessToken.TokenType;

/** What the issuer gave for a person, as Spring holds it. */
final class Tokens {

    private static final ClientRegistration GATEWAY = ClientRegistration.withRegistrationId(Clients.ID)
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .clientId("guanxi-web")
            .redirectUri("http://localhost/back")
            .authorizationUri("http://issuer.example/authorize")
            .tokenUri("http://issuer.example/token")
            .build();

    private Tokens() {}

    static OAuth2AuthorizedClient of(Authentication person, String value, Instant end) {
        var token = new OAuth2AccessToken(TokenType.BEARER, value, end.minusSeconds(900), end);
        return new OAuth2AuthorizedClient(GATEWAY, person.getName(), token);
    }
}
