package guanxi.gateway;

import guanxi.platform.http.Problem;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.springframework.http.HttpStatus;

/** Says in the API's words what an input/output failure means: whose fault it was and whether to come again. */
final class Failures {

    private Failures() {}

    static Problem explain(String service, Duration pause, IOException failure) {
        return switch (failure) {
            case BodyTooLarge tooLarge -> Refused.tooLarge(tooLarge.limit());
            case BrokenRequest broken -> Problem.of(HttpStatus.BAD_REQUEST, "REQUEST_BROKEN_OFF", broken.getMessage());
            case ConnectionRequestTimeoutException full -> Refused.busy(service);
            case ConnectTimeoutException unreachable -> Refused.unavailable(service, pause, "it cannot be reached");
            case SocketTimeoutException late -> Refused.late(service, pause);
            default -> Refused.unavailable(service, pause, "it cannot be reached or broke off");
        };
    }
}
