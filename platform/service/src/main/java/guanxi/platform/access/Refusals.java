package guanxi.platform.access;

import guanxi.platform.http.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Says why somebody is not let in, as a problem like every other refusal. */
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final AccessTable table;

    Refusals(AccessTable table) {
        this.table = table;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer");
        Problem.of(
                        HttpStatus.UNAUTHORIZED,
                        "TOKEN_NOT_ACCEPTED",
                        "A valid token is needed: none was sent, or it is expired, forged or of another issuer.")
                .writeTo(request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        reason(request).writeTo(request, response);
    }

    private Problem reason(HttpServletRequest request) {
        if (!table.knows(request.getRequestURI())) return Problem.of(HttpStatus.NOT_FOUND);
        if (table.find(request.getMethod(), request.getRequestURI()).isEmpty())
            return Problem.of(HttpStatus.METHOD_NOT_ALLOWED, "METHOD_NOT_ALLOWED", "This path has no such method.");
        return Problem.of(HttpStatus.FORBIDDEN, "ROLE_NOT_ALLOWED", "Your role may not do this.");
    }
}
