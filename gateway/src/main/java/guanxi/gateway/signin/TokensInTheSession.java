package guanxi.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/**
 * Keeps tokens in the session under the name of their person. Spring's own keeps them under the client's: where somebody else signs in
 * while a request of the one before him renews, he would go on with the other's.
 */
final class TokensInTheSession implements OAuth2AuthorizedClientRepository {

    private static final String OF = TokensInTheSession.class.getName() + " ";

    @Override
    @SuppressWarnings("unchecked")
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String client, Authentication person, HttpServletRequest request) {
        return (T) Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(OF + person.getName()))
                .orElse(null);
    }

    /** Only a sign-in begins a session: what is renewed after its person has left is of no use. */
    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient tokens,
            Authentication person,
            HttpServletRequest request,
            HttpServletResponse response) {
        HttpSession session = request.getSession(SignInPaths.isStep(request));
        if (session != null) {
            session.setAttribute(OF + person.getName(), tokens);
        }
    }

    @Override
    public void removeAuthorizedClient(
            String client, Authentication person, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(OF + person.getName());
        }
    }
}
