package guanxi.gateway;

import guanxi.gateway.GatewayProperties.Limits;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;

/** How long a caller may wait: an import reads a year of forms, a live stream stays open, anything else answers soon. */
enum Patience {
    CALL,
    IMPORT,
    STREAM;

    static Patience of(ServerRequest request) {
        String path = request.path();
        String accept = request.servletRequest().getHeader(HttpHeaders.ACCEPT);
        if (path.endsWith("/live") || accept != null && accept.contains(MediaType.TEXT_EVENT_STREAM_VALUE)) {
            return STREAM;
        }
        return path.contains("/imports/") ? IMPORT : CALL;
    }

    Duration silence(Limits limits) {
        return switch (this) {
            case CALL -> limits.answer();
            case IMPORT -> limits.imports();
            case STREAM -> Duration.ZERO;
        };
    }

    int concurrent(Limits limits) {
        return switch (this) {
            case CALL -> limits.concurrentCalls();
            case IMPORT -> limits.concurrentImports();
            case STREAM -> limits.concurrentStreams();
        };
    }
}
