package guanxi.client.query.series;

import guanxi.client.standards.CallBackReading;
import guanxi.client.standards.StepState;
import guanxi.language.client.Responsible;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of the three call-backs of a series at a moment.
 *
 * @param attempts how often it was tried since it may be made
 * @param nextAttemptBy until when it is to be tried again; absent if nobody was reached in vain, or it is decided and not late
 */
public record ShownCallBack(
        int number,
        StepState state,
        Instant opensAt,
        @Nullable Instant dueAt,
        @Nullable Instant metAt,
        int attempts,
        @Nullable Instant nextAttemptBy,
        @Nullable Long lateBySeconds,
        @Nullable Responsible responsible) {

    static ShownCallBack of(CallBackReading call) {
        var step = call.step();
        return new ShownCallBack(
                call.number(),
                step.state(),
                call.opensAt(),
                step.dueAt(),
                step.metAt(),
                call.attempts(),
                call.nextAttemptBy(),
                step.lateBySeconds(),
                step.responsible());
    }
}
