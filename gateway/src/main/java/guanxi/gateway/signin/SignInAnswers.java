package guanxi.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Where a person arrives who comes back from the issuer. */
final class SignInAnswers implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger log = LoggerFactory.getLogger(SignInAnswers.class);
    private static final String FAILED = Destination.HOME + "?sign-in=failed";

    private final Duration idle;

    SignInAnswers(Duration idle) {
        this.idle = idle;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws IOException {
        request.getSession().setMaxInactiveInterval(Math.toIntExact(idle.toSeconds()));
        response.sendRedirect((String) request.getAttribute(PendingSignIns.TO));
    }

    /** The app says that it failed: one that went to sign in again by itself would never end. Of the reason only its code is logged. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String code = failure instanceof OAuth2AuthenticationException refused
                ? refused.getError().getErrorCode()
                : failure.getClass().getSimpleName();
        log.warn("A sign-in failed: {}", code);
        response.sendRedirect(SignedIn.in(request).isPresent() ? Destination.HOME : FAILED);
    }
}
