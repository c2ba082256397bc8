package guanxi.standalone.identity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/**
 * Says in the token what the services ask for: the number of the colleague who acts, his role, as whom of the specialists he acts
 * (form parameter {@code as}), and for which centre or department. A system is no person and goes by its name.
 */
@Component
final class DemoClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private static final String AS = "as";
    private static final List<String> AUDIENCE = List.of("guanxi");
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9-]{1,32}");

    @Override
    public void customize(JwtEncodingContext context) {
        if (context.getPrincipal().getPrincipal() instanceof DemoPerson person) {
            say(person, context);
            return;
        }
        DemoRole role = DemoRole.ofClient(context.getRegisteredClient().getClientId());
        Optional<String> as = as(context.getAuthorizationGrant());
        context.getClaims()
                .subject(role.usualColleague().map(as::orElse).orElseGet(role::clientId))
                .audience(AUDIENCE)
                .claim("roles", List.of(role.name()));
        as.or(role::usualSpecialist).ifPresent(number -> context.getClaims().claim("specialist", number));
        role.unit().ifPresent(unit -> context.getClaims().claim("unit", unit));
    }

    /** In the ID token too, so that the gateway can tell its page who uses it; only the other one opens the services. */
    private static void say(DemoPerson person, JwtEncodingContext context) {
        var claims = context.getClaims();
        claims.claim("name", person.name())
                .claim("roles", person.roles().stream().map(DemoRole::name).toList());
        person.specialist().ifPresent(number -> claims.claim("specialist", number));
        person.roles().forEach(role -> role.unit().ifPresent(unit -> claims.claim("unit", unit)));
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            claims.audience(AUDIENCE);
        }
    }

    private static Optional<String> as(Object grant) {
        if (!(grant instanceof OAuth2ClientCredentialsAuthenticationToken request)) {
            return Optional.empty();
        }
        Object given = request.getAdditionalParameters().get(AS);
        if (given == null) {
            return Optional.empty();
        }
        if (given instanceof String number && NUMBER.matcher(number).matches()) {
            return Optional.of(number);
        }
        throw new OAuth2AuthenticationException(new OAuth2Error(
                OAuth2ErrorCodes.INVALID_REQUEST, "'as' is one colleague's number: letters, digits, hyphens", null));
    }
}
