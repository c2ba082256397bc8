package guanxi.gateway;

import guanxi.platform.http.Problem;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerResponse;

/** What the gateway itself has to refuse, with the name of the service that it stands before. */
final class Refused {

    private static final String BUSY = "SERVICE_BUSY";
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private Refused() {}

    static Problem unavailable(String service, Duration pause, String reason) {
        return by(
                service,
                HttpStatus.SERVICE_UNAVAILABLE,
                "SERVICE_UNAVAILABLE",
                "The " + service + " service does not answer: " + reason,
                pause);
    }

    static Problem late(String service, Duration pause) {
        return by(
                service,
                HttpStatus.GATEWAY_TIMEOUT,
                "SERVICE_TIMEOUT",
                "The " + service + " service did not answer in time; the request may still have been carried out",
                pause);
    }

    static Problem busy(String service) {
        return by(
                service,
                HttpStatus.SERVICE_UNAVAILABLE,
                BUSY,
                "The " + service + " service is working at its limit",
                A_MOMENT);
    }

    static Problem tooLarge(long limit) {
        return Problem.of(
                HttpStatus.CONTENT_TOO_LARGE, "REQUEST_TOO_LARGE", "A request's body has at most " + limit + " bytes");
    }

    static Problem tooMany(String whose, int perSecond) {
        return Problem.of(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "TOO_MANY_REQUESTS",
                        whose + " has at most " + perSecond + " of these requests a second")
                .retriedAfter(A_MOMENT);
    }

    /** Whether the service failed, which is not so where only the gateway's own limit is reached. */
    static boolean isServiceFault(Problem problem) {
        return problem.facts().containsKey("service") && !problem.code().equals(BUSY);
    }

    static ServerResponse answer(Problem problem) {
        return ServerResponse.status(problem.status()).build((request, response) -> {
            problem.writeTo(request, response);
            return null;
        });
    }

    private static Problem by(String service, HttpStatus status, String code, String detail, Duration pause) {
        return new Problem(status, code, detail, Map.of("service", service), pause);
    }
}
