package guanxi.gateway;

import static org.springframework.web.servlet.function.RequestPredicates.POST;

import guanxi.gateway.GatewayProperties.Services;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;

/** One service behind the door: the requests that are its own, and where it answers. */
record Service(String name, URI url, RequestPredicate requests) {

    /**
     * The organisation is evaluation's; who looks for it where it was first kept still finds it. Before the visit context's, which lists
     * the territories that are told here.
     */
    private static final RequestPredicate EVALUATION = under(
                    "/api/evaluations/**",
                    "/api/visits/specialists/{specialistId}/**",
                    "/api/visits/territories/{territory}/**",
                    "/api/visits/imports/specialists",
                    "/api/visits/imports/leave",
                    "/api/visits/imports/territories")
            .or(POST("/api/visits/territories"));

    private static final String IDENTITY = "identity";
    private static final String PAGES = "/identity/";
    private static final List<String> PASSED_ON = List.of("/api/", "/oauth2/", "/.well-known/", "/connect/", PAGES);

    private static final Pattern MOVED_FORM = Pattern.compile("/api/visits/imports/(specialists|leave|territories)");

    private static final Pattern ATTACHMENTS = Pattern.compile("/api/visits/[^/]+/attachments");

    static List<Service> of(Services urls) {
        return Stream.of(
                        new Service("client", urls.client(), under("/api/clients/**")),
                        new Service("evaluation", urls.evaluation(), EVALUATION),
                        new Service("visit", urls.visit(), under("/api/visits/**")),
                        new Service("hospitality", urls.hospitality(), under("/api/hospitality/**")),
                        new Service("history", urls.history(), under("/api/history/**", "/api/codes")),
                        new Service(
                                IDENTITY,
                                urls.identity(),
                                under(
                                        "/oauth2/token",
                                        "/oauth2/jwks",
                                        "/.well-known/**",
                                        "/oauth2/authorize",
                                        "/connect/logout",
                                        PAGES + "**")))
                .filter(service -> service.url() != null)
                .toList();
    }

    private static RequestPredicate under(String... paths) {
        return Stream.of(paths)
                .map(RequestPredicates::path)
                .reduce(RequestPredicate::or)
                .orElseThrow();
    }

    /** A form that has moved to another context is imported there. */
    static String whereItStands(String path) {
        return MOVED_FORM.matcher(path).replaceFirst("/api/evaluations/imports/$1");
    }

    static boolean isImport(HttpServletRequest request) {
        String path = path(request);
        return path.startsWith("/api/") && path.contains("/imports/");
    }

    static boolean isAttachment(HttpServletRequest request) {
        return ATTACHMENTS.matcher(path(request)).matches();
    }

    /** What stays open for its whole life says so in its path: a caller's wish does not make a route endless. */
    static boolean isLive(HttpServletRequest request) {
        String path = path(request);
        return path.startsWith("/api/") && path.endsWith("/live");
    }

    static boolean isToken(HttpServletRequest request) {
        return path(request).equals("/oauth2/token");
    }

    /** The identity provider shows pages to people; all others answer with data. */
    static boolean isPage(HttpServletRequest request) {
        return path(request).startsWith(PAGES);
    }

    boolean isIdentity() {
        return name.equals(IDENTITY);
    }

    /** A request under these roots is passed on, so its body and parameters are not the gateway's to read. */
    static boolean isPassedOn(HttpServletRequest request) {
        String path = path(request);
        return PASSED_ON.stream().anyMatch(path::startsWith);
    }

    /** As the routes read it, unescaped and without parameters: written in another way, a path is held to the same limits. */
    private static String path(HttpServletRequest request) {
        return request.getServletPath();
    }
}
