package guanxi.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Spring Security sees what people do and nothing else: a program's request is passed on as it came, also with an odd path. */
final class PeopleOnly implements HttpFirewall {

    private final HttpFirewall strict = new StrictHttpFirewall();

    /** A path of the sign-in's own, or a request of the API that comes with a session and no token. */
    static boolean comes(HttpServletRequest request) {
        return SignInPaths.has(request)
                || request.getServletPath().startsWith("/api/")
                        && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                        && SignedIn.in(request).isPresent();
    }

    @Override
    public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
        return comes(request) ? strict.getFirewalledRequest(request) : new AsItCame(request);
    }

    @Override
    public HttpServletResponse getFirewalledResponse(HttpServletResponse response) {
        return response;
    }

    private static final class AsItCame extends FirewalledRequest {

        AsItCame(HttpServletRequest request) {
            super(request);
        }

        @Override
        public void reset() {
            // nothing was changed
        }
    }
}
