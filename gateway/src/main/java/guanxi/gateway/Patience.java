package guanxi.gateway;

import guanxi.gateway.GatewayProperties.Limits;
import java.time.Duration;
import org.springframework.web.servlet.function.ServerRequest;

/** How long a caller may wait: an import reads a year of forms, a live stream stays open, anything else answers soon. */
enum Patience {
    CALL,
    IMPORT,
    STREAM;

    static Patience of(ServerRequest request) {
        if (Service.isLive(request.servletRequest())) {
            return STREAM;
        }
        return Service.isImport(request.servletRequest()) ? IMPORT : CALL;
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
