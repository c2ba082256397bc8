package guanxi.standalone.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;

/**
 * A colleague of the demo department who can sign in.
 *
 * @param roles in the order of {@link DemoRole}
 * @param specialist as whom of the specialists he acts; absent outside the field
 */
record DemoPerson(String number, String name, List<DemoRole> roles, Optional<String> specialist)
        implements AuthenticatedPrincipal {

    Authentication signedIn() {
        return UsernamePasswordAuthenticationToken.authenticated(this, null, List.of());
    }

    @Override
    public String getName() {
        return number;
    }
}
