package guanxi.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** What the gateway itself answers to people who sign in and out. */
public final class SignInPaths {

    static final String SESSION = "/session";
    static final String SIGN_IN = "/sign-in";
    static final String SIGN_OUT = "/sign-out";
    static final String BACK_FROM_THE_ISSUER = "/login/oauth2/code/" + Clients.ID;

    private static final Set<String> ALL = Set.of(SESSION, SIGN_IN, SIGN_OUT, BACK_FROM_THE_ISSUER);

    private SignInPaths() {}

    /** Whether a sign-in begins by it, which takes one of the places of those that are not back yet. */
    public static boolean begins(HttpServletRequest request) {
        return request.getServletPath().equals(SIGN_IN);
    }

    /** Whether somebody comes back by it, for whom the issuer is then asked for tokens. */
    public static boolean ends(HttpServletRequest request) {
        return request.getServletPath().equals(BACK_FROM_THE_ISSUER);
    }

    /** As the routes read it, unescaped and without parameters. */
    public static boolean has(HttpServletRequest request) {
        return ALL.contains(request.getServletPath());
    }
}
