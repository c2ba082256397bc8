package guanxi.gateway.signin;

import guanxi.platform.http.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives a person's request the token of his session, for the service only; a session that has no token any more is over. A page that still
 * shows another person does not act for this one.
 */
public final class TokenOfTheSession extends OncePerRequestFilter {

    /** The header in which a page may say whom it shows: all tabs of a browser share one session, whoever signed in last. */
    public static final String SHOWN = "Guanxi-Person";

    private static final String TOKEN = TokenOfTheSession.class.getName();

    private final SessionTokens tokens;

    TokenOfTheSession(SessionTokens tokens) {
        this.tokens = tokens;
    }

    /** Absent for programs, which bring their own, and for strangers. */
    public static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(TOKEN));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        Optional<Problem> refusal =
                person instanceof OAuth2AuthenticationToken ? refusal(person, request, response) : Optional.empty();
        if (refusal.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            refusal.get().writeTo(request, response);
        }
    }

    private Optional<Problem> refusal(Authentication person, HttpServletRequest request, HttpServletResponse response) {
        String shown = request.getHeader(SHOWN);
        if (shown != null && !shown.equals(person.getName())) {
            return Optional.of(Refusals.signedInAsAnother());
        }
        try {
            Optional<OAuth2AccessToken> token = tokens.current(person, request, response);
            token.ifPresent(current -> request.setAttribute(TOKEN, current.getTokenValue()));
            return token.isPresent() ? Optional.empty() : Optional.of(Refusals.notSignedIn());
        } catch (IssuerSilent silent) {
            return Optional.of(Refusals.issuerSilent());
        }
    }
}
