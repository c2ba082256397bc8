package guanxi.gateway.signin;

import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Whom a session is of, as the issuer said it in the ID token. It opens nothing: what a person may do, the services decide by the access
 * token.
 *
 * @param roles only those that the department knows; an issuer has others of its own
 * @param specialist as whom of the specialists he acts; absent outside the field
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SignedIn(
        String id,
        @Nullable String name,
        List<String> roles,
        @Nullable String specialist) {

    static final Set<String> ROLES = Set.of(
            "specialist",
            "supervisor",
            "manager",
            "director",
            "inspector",
            "duty-officer",
            "office",
            "executive",
            "finance",
            "site",
            "agent",
            "centre",
            "department",
            "auditor",
            "system");

    /** Asked of the session itself, because the limits come before the security chain. */
    public static Optional<SignedIn> in(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(SPRING_SECURITY_CONTEXT_KEY))
                .map(SecurityContext.class::cast)
                .map(SecurityContext::getAuthentication)
                .map(Authentication::getPrincipal)
                .filter(OidcUser.class::isInstance)
                .map(OidcUser.class::cast)
                .map(SignedIn::of);
    }

    private static SignedIn of(OidcUser person) {
        List<String> roles =
                Optional.ofNullable(person.getClaimAsStringList("roles")).orElse(List.of());
        return new SignedIn(
                person.getSubject(),
                person.getClaimAsString("name"),
                roles.stream().filter(ROLES::contains).distinct().toList(),
                person.getClaimAsString("specialist"));
    }
}
