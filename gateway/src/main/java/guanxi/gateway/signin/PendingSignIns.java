package guanxi.gateway.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * Sign-ins that went to the issuer and are not back yet, each with a cookie of its own, so that only the browser that began one ends it,
 * and all tabs of a browser may sign in at once. There is no session before somebody is known: strangers fill no memory, and an
 * identifier that was known before is never a person's. How many an address may begin has a limit of its own, so that nobody takes all the
 * places.
 */
final class PendingSignIns implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    static final String TO = "to";

    private static final String COOKIE = "GUANXI_SIGN_IN_";
    private static final int OF_THE_STATE = 12;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int MOST = 20_000;

    private final Cache<String, OAuth2AuthorizationRequest> pending =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST).build();

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest begun, HttpServletRequest request, HttpServletResponse response) {
        if (begun == null) {
            return;
        }
        pending.put(begun.getState(), begun);
        String name = COOKIE + begun.getState().substring(0, OF_THE_STATE);
        setCookie(request, response, name, begun.getState(), LONGEST);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return cookie(request)
                .map(cookie -> pending.getIfPresent(cookie.getValue()))
                .orElse(null);
    }

    /** Each is answered once; where its person goes is then said by the request. */
    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        Optional<Cookie> cookie = cookie(request);
        cookie.ifPresent(known -> setCookie(request, response, known.getName(), "", Duration.ZERO));
        OAuth2AuthorizationRequest begun =
                cookie.map(known -> pending.asMap().remove(known.getValue())).orElse(null);
        if (begun != null) {
            request.setAttribute(TO, begun.getAttribute(TO));
        }
        return begun;
    }

    private static Optional<Cookie> cookie(HttpServletRequest request) {
        String state = request.getParameter("state");
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().startsWith(COOKIE))
                .filter(cookie -> cookie.getValue().equals(state))
                .findFirst();
    }

    private static void setCookie(
            HttpServletRequest request, HttpServletResponse response, String name, String value, Duration life) {
        var cookie = ResponseCookie.from(name, value)
                .path(SignInPaths.BACK_FROM_THE_ISSUER)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(life)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
