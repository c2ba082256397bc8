package guanxi.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Lets in whom the access table lets in, or everybody where a secret in the path decides, and leaves the granted scope on the request. */
final class TableAuthorization implements AuthorizationManager<RequestAuthorizationContext> {
    private final AccessTable table;

    TableAuthorization(AccessTable table) {
        this.table = table;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends Authentication> authentication, RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        if (table.isOpenBySecret(request.getMethod(), request.getRequestURI())) return new AuthorizationDecision(true);
        if (!(authentication.get() instanceof JwtAuthenticationToken token)) return new AuthorizationDecision(false);
        Optional<Scope> scope = table.find(request.getMethod(), request.getRequestURI())
                .flatMap(endpoint -> endpoint.scopeOf(CallerResolver.roles(token.getToken())));
        scope.ifPresent(granted -> request.setAttribute(CallerResolver.SCOPE, granted));
        return new AuthorizationDecision(scope.isPresent());
    }
}
