package guanxi.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** Where a person goes after signing in: a path of this very address, since a link could otherwise lead him anywhere in our name. */
final class Destination {

    static final String HOME = "/";

    /** As a browser sends it, so that whatever it would read as another host (two slashes, a backslash, a tab between) is not one. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?!/)[\\x21-\\x7E&&[^\\\\]]*");

    private static final int LONGEST = 2_000;

    private Destination() {}

    static String askedBy(HttpServletRequest request) {
        String to = request.getParameter("to");
        return to != null && to.length() <= LONGEST && OWN_PATH.matcher(to).matches() ? to : HOME;
    }
}
