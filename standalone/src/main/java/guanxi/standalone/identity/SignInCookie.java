package guanxi.standalone.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Knows a browser again by the word that it was told, in place of a session, which would not outlive the JVM. */
@Component
final class SignInCookie implements SecurityContextRepository {

    static final String NAME = "GUANXI_IDENTITY";

    private final SignIns signIns;
    private final Duration life;

    SignInCookie(SignIns signIns, IdentityProperties properties) {
        this.signIns = signIns;
        this.life = properties.tokenLife();
    }

    @Override
    @SuppressWarnings("deprecation") // it is the one that must be written; Spring's other method defers to it
    public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        word(exchange.getRequest())
                .flatMap(signIns::of)
                .map(DemoPerson::signedIn)
                .ifPresent(context::setAuthentication);
        return context;
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return word(request).flatMap(signIns::of).isPresent();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (context.getAuthentication() != null
                && context.getAuthentication().getPrincipal() instanceof DemoPerson person) {
            signIn(person, request, response);
        } else {
            signOut(request, response);
        }
    }

    /** Whoever was signed in at this browser is so no longer. */
    void signIn(DemoPerson person, HttpServletRequest request, HttpServletResponse response) {
        word(request).ifPresent(signIns::end);
        set(signIns.begin(person), life, request, response);
    }

    void signOut(HttpServletRequest request, HttpServletResponse response) {
        word(request).ifPresent(signIns::end);
        set("", Duration.ZERO, request, response);
    }

    private static void set(String word, Duration life, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(NAME, word)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(life)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static Optional<String> word(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME)).map(Cookie::getValue);
    }
}
