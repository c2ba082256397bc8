package guanxi.platform.access;

import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Reach;
import guanxi.platform.http.CorrelationFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers the {@link Caller} as a parameter. */
public final class CallerResolver implements HandlerMethodArgumentResolver {
    static final String SCOPE = Scope.class.getName();
    static final String SPECIALIST = "specialist";
    private static final String UNIT = "unit";
    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})\"");
    private final Teams teams;

    public CallerResolver(Teams teams) {
        this.teams = teams;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Caller resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer container,
            NativeWebRequest web,
            WebDataBinderFactory binders) {
        var request = web.getNativeRequest(HttpServletRequest.class);
        Jwt token = ((JwtAuthenticationToken) SecurityContextHolder.getContext().getAuthentication()).getToken();
        String specialist = token.getClaimAsString(SPECIALIST);
        return new Caller(
                token.getSubject(),
                roles(token),
                reach((Scope) request.getAttribute(SCOPE), specialist),
                specialist,
                token.getClaimAsString(UNIT),
                CorrelationFilter.idOf(request),
                request.getHeader("Idempotency-Key"),
                expectedVersion(request.getHeader("If-Match")));
    }

    static Set<Role> roles(Jwt token) {
        Collection<String> named = token.getClaimAsStringList("roles");
        return (named == null ? List.<String>of() : named)
                .stream().flatMap(key -> Role.of(key).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private Reach reach(Scope scope, String specialist) {
        if (scope == null) return Reach.NOBODY;
        if (scope == Scope.DEPARTMENT) return Reach.DEPARTMENT;
        if (specialist == null) return Reach.NOBODY;
        return scope == Scope.OWN ? Reach.of(Set.of(specialist)) : Reach.of(teams.teamOf(specialist));
    }

    private static Long expectedVersion(String header) {
        if (header == null || header.equals("*")) return null;
        var version = VERSION.matcher(header);
        if (!version.matches()) {
            throw new CommandRejected(
                    CommonRule.FIELD_INVALID,
                    "If-Match must be a version as ETag gives it, such as \"3\".",
                    "If-Match");
        }
        return Long.valueOf(version.group(1));
    }
}
