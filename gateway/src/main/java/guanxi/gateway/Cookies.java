package guanxi.gateway;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** A browser sends every cookie of an address, whatever port it came from and whoever set it; each is for its own. */
final class Cookies {

    private static final String OF_IDENTITY = "GUANXI_IDENTITY";

    private Cookies() {}

    /** What its servlet container sets besides, such as a session that nobody asks for, stays behind. */
    static ServerResponse setByIdentity(ServerRequest request, ServerResponse answer) {
        List<String> set = answer.headers().getOrDefault(HttpHeaders.SET_COOKIE, List.of());
        answer.headers().remove(HttpHeaders.SET_COOKIE);
        set.stream().filter(cookie -> cookie.startsWith(OF_IDENTITY)).forEach(cookie -> answer.headers()
                .add(HttpHeaders.SET_COOKIE, cookie));
        return answer;
    }

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
