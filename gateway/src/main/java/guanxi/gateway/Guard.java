package guanxi.gateway;

import guanxi.platform.http.Problem;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Keeps one service's trouble to itself. A place in the bulkhead is held until the answer's last byte; the breaker counts only
 * silence (refused, broken off, too late), since a service that answers is there, whatever it answers.
 */
final class Guard implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Logger log = LoggerFactory.getLogger(Guard.class);

    private final String service;
    private final Map<Patience, Bulkhead> rooms;
    private final CircuitBreaker breaker;
    private final Duration pause;

    Guard(String service, Map<Patience, Bulkhead> rooms, CircuitBreaker breaker, Duration pause) {
        this.service = service;
        this.rooms = Map.copyOf(rooms);
        this.breaker = breaker;
        this.pause = pause;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        Bulkhead room = rooms.get(Patience.of(request));
        if (!room.tryAcquirePermission()) {
            return Refused.answer(Refused.busy(service));
        }
        boolean stillInRoom = false;
        try {
            ServerResponse answer = throughBreaker(request, next);
            if (answer instanceof ServiceAnswer body) {
                body.whenDone(room::onComplete);
                stillInRoom = true;
            }
            return answer;
        } finally {
            if (!stillInRoom) {
                room.onComplete();
            }
        }
    }

    private ServerResponse throughBreaker(ServerRequest request, HandlerFunction<ServerResponse> next)
            throws Exception {
        if (!breaker.tryAcquirePermission()) {
            return Refused.answer(Refused.unavailable(service, pause, "it has not answered lately"));
        }
        long start = breaker.getCurrentTimestamp();
        boolean recorded = false;
        try {
            ServerResponse answer = next.handle(request);
            breaker.onSuccess(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit());
            recorded = true;
            return answer;
        } catch (UncheckedIOException failure) {
            Problem problem = Failures.explain(service, pause, failure.getCause());
            if (Refused.isServiceFault(problem)) {
                breaker.onError(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit(), failure.getCause());
                recorded = true;
                log.warn(
                        "{} {}: {}", service, problem.code(), failure.getCause().toString());
            }
            return Refused.answer(problem);
        } finally {
            if (!recorded) {
                breaker.releasePermission();
            }
        }
    }
}
