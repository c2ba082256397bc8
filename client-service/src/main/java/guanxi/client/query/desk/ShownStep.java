package guanxi.client.query.desk;

import guanxi.client.standards.StepReading;
import guanxi.client.standards.StepState;
import guanxi.language.client.Responsible;
import guanxi.language.client.ServiceStep;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step at a moment.
 *
 * @param round of its case; absent of a step of a series
 * @param lateBySeconds absent unless it was missed
 */
public record ShownStep(
        ServiceStep step,
        @Nullable Integer round,
        StepState state,
        @Nullable Instant dueAt,
        @Nullable Instant metAt,
        @Nullable Long lateBySeconds,
        @Nullable Responsible responsible) {

    public static ShownStep of(@Nullable Integer round, StepReading step) {
        return new ShownStep(
                step.step(), round, step.state(), step.dueAt(), step.metAt(), step.lateBySeconds(), step.responsible());
    }
}
