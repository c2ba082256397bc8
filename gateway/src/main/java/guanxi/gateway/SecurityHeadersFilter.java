package guanxi.gateway;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** What a browser is told with every answer, whoever gave it: the department's data is kept in no cache and shown in no frame. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class SecurityHeadersFilter extends OncePerRequestFilter {

    private static final String DATA = "default-src 'none'; frame-ancestors 'none'";
    private static final String APP =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
                    + "manifest-src 'self'; worker-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";
    private static final String DOCUMENTS =
            "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; "
                    + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /** Those of the identity provider; who signs in there is led back to the gateway, which is of the same address. */
    private static final String SIGN_IN = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    private final String app;

    /** @param endSession where the app posts what ends a person's session at the issuer, which may be another address */
    SecurityHeadersFilter(@Value("${guanxi.gateway.sign-in.end-session-uri:}") URI endSession) {
        app = endSession.isAbsolute() ? APP + " " + endSession.getScheme() + "://" + endSession.getAuthority() : APP;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean data = Service.isPassedOn(request);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Content-Security-Policy", policy(request));
        if (data) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        chain.doFilter(request, response);
    }

    private String policy(HttpServletRequest request) {
        if (Service.isPage(request)) {
            return SIGN_IN;
        }
        if (Service.isPassedOn(request)) {
            return DATA;
        }
        return isDocument(request) ? DOCUMENTS : app;
    }

    /** The page of the API's documents is its library's own, which writes styles into it. */
    private static boolean isDocument(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith("/docs") || path.startsWith("/swagger-ui");
    }
}
