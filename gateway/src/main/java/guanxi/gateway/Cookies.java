package guanxi.gateway;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerRequest;

/** A browser sends every cookie of an address, whatever port it came from and whoever set it; each is for its own. */
final class Cookies {

    private static final String OF_IDENTITY = "GUANXI_IDENTITY";

    private Cookies() {}

    static ServerRequest ofIdentity(ServerRequest request) {
        List<String> sent = request.headers().header(HttpHeaders.COOKIE);
        String own = sent.stream()
                .flatMap(line -> Stream.of(line.split(";")))
                .map(String::trim)
                .filter(cookie -> cookie.startsWith(OF_IDENTITY))
                .collect(Collectors.joining("; "));
        return ServerRequest.from(request)
                .headers(headers -> {
                    headers.remove(HttpHeaders.COOKIE);
                    if (!own.isEmpty()) headers.set(HttpHeaders.COOKIE, own);
                })
                .build();
    }
}
