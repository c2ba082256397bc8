package guanxi.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** What the issuer is asked when somebody comes to sign in, and where he wants to go afterwards. */
final class SignInRequests implements OAuth2AuthorizationRequestResolver {

    private final DefaultOAuth2AuthorizationRequestResolver requests;

    SignInRequests(ClientRegistrationRepository clients) {
        requests = new DefaultOAuth2AuthorizationRequestResolver(clients, SignInPaths.SIGN_IN);
        requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        boolean asked = HttpMethod.GET.matches(request.getMethod())
                && request.getServletPath().equals(SignInPaths.SIGN_IN);
        return asked ? resolve(request, Clients.ID) : null;
    }

    @Override
    public OAuth2AuthorizationRequest resolve(HttpServletRequest request, String client) {
        return OAuth2AuthorizationRequest.from(requests.resolve(request, client))
                .attributes(attributes -> attributes.put(PendingSignIns.TO, Destination.askedBy(request)))
                .build();
    }
}
