package guanxi.gateway;

import guanxi.gateway.GatewayProperties.Services;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/** One service behind the door: the paths that are its own, and where it answers. */
record Service(String name, URI url, List<String> paths) {

    static List<Service> of(Services urls) {
        return Stream.of(
                        new Service("client", urls.client(), List.of("/api/clients/**")),
                        new Service("visit", urls.visit(), List.of("/api/visits/**")),
                        new Service("evaluation", urls.evaluation(), List.of("/api/evaluations/**")),
                        new Service("hospitality", urls.hospitality(), List.of("/api/hospitality/**")),
                        new Service("history", urls.history(), List.of("/api/history/**", "/api/codes")),
                        new Service(
                                "identity",
                                urls.identity(),
                                List.of("/oauth2/token", "/oauth2/jwks", "/.well-known/**")))
                .filter(service -> service.url() != null)
                .toList();
    }

    /** A request under these roots is passed on, so its body and parameters are not the gateway's to read. */
    static boolean isPassedOn(String path) {
        return path.startsWith("/api/") || path.startsWith("/oauth2/") || path.startsWith("/.well-known/");
    }
}
