package guanxi.client.standards;

import guanxi.language.client.LateEnd;
import guanxi.language.client.Responsible;
import guanxi.language.client.ServiceStep;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a step stands at a moment.
 *
 * @param dueAt absent while its clock has not started or stands still, and where it is not needed
 * @param soonAt from when on it is due soon; absent unless it is undecided and due
 * @param metAt absent unless it was met, in time or late
 * @param leftAt since when it is not needed; absent unless it is not
 * @param wouldBeDueAt by when it would be due; absent unless it is not needed and its clock had started
 * @param lateness absent unless it was missed
 * @param responsible absent while nobody is named, and where it is not needed
 */
public record StepReading(
        ServiceStep step,
        StepState state,
        @Nullable Instant dueAt,
        @Nullable Instant soonAt,
        @Nullable Instant metAt,
        @Nullable Instant leftAt,
        @Nullable Instant wouldBeDueAt,
        @Nullable Lateness lateness,
        @Nullable Responsible responsible) {

    /**
     * For how long it is late.
     *
     * @param until when it stopped being late, else the moment asked about
     * @param end absent while it is late
     */
    public record Lateness(
            Instant since, Instant until, @Nullable LateEnd end) {
        public long seconds() {
            return Duration.between(since, until).toSeconds();
        }
    }

    public boolean isPaused() {
        return state == StepState.PAUSED;
    }

    public boolean isLate() {
        return lateness != null && lateness.end() == null;
    }

    public @Nullable Long lateBySeconds() {
        return lateness == null ? null : lateness.seconds();
    }
}
