package guanxi.gateway.signin;

import guanxi.platform.http.Problem;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** What people are told who are not known, or whose request another page may have made. */
final class Refusals {

    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private Refusals() {}

    static Problem notSignedIn() {
        return Problem.of(HttpStatus.UNAUTHORIZED, "NOT_SIGNED_IN", "Nobody is signed in; sign in at /sign-in");
    }

    static Problem signedInAsAnother() {
        return Problem.of(
                HttpStatus.CONFLICT,
                "SIGNED_IN_AS_ANOTHER",
                "Somebody else has signed in in this browser since this page was opened; open it anew, or sign in"
                        + " again");
    }

    static Problem csrfTokenMissing() {
        return Problem.of(
                HttpStatus.FORBIDDEN,
                "CSRF_TOKEN_MISSING",
                "Send the value of the cookie XSRF-TOKEN as the header X-XSRF-TOKEN, so that no other page can act for you");
    }

    static Problem notSetUp() {
        return Problem.of(
                HttpStatus.NOT_FOUND,
                "SIGN_IN_NOT_SET_UP",
                "Nobody can sign in here, because the gateway was told no client of an issuer (GUANXI_CLIENT_ID); send a"
                        + " bearer token");
    }

    static Problem issuerSilent() {
        return new Problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "SERVICE_UNAVAILABLE",
                "The identity service does not answer, so the session could not be renewed",
                Map.of("service", "identity"),
                A_MOMENT);
    }
}
