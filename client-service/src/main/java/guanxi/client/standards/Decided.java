package guanxi.client.standards;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a step stands at a moment: what is done exactly when it is due is in time, and what was decided stays so.
 *
 * @param dueAt absent while its clock has not started, and where it is not needed
 * @param metAt absent unless it was met, in time or late
 * @param lateBySeconds absent unless it was missed: how long it was late, or is by now
 */
record Decided(
        StepState state,
        @Nullable Instant dueAt,
        @Nullable Instant metAt,
        @Nullable Long lateBySeconds) {

    /** @param term absent while its clock has not started */
    static Decided of(@Nullable Term term, @Nullable Ending end, Instant now) {
        Instant dueAt = term == null ? null : term.dueAt();
        if (end != null && (dueAt == null || !end.at().isAfter(dueAt))) return inTime(dueAt, end);
        if (dueAt == null) return new Decided(StepState.OPEN, null, null, null);
        if (end != null) return new Decided(StepState.MISSED, dueAt, metAt(end), late(dueAt, end.at()));
        if (now.isAfter(dueAt)) return new Decided(StepState.MISSED, dueAt, null, late(dueAt, now));
        boolean isSoon = !now.isBefore(term.soonAt());
        return new Decided(isSoon ? StepState.DUE_SOON : StepState.OPEN, dueAt, null, null);
    }

    boolean isNeeded() {
        return state != StepState.NOT_NEEDED;
    }

    private static Decided inTime(@Nullable Instant dueAt, Ending end) {
        return end.meets()
                ? new Decided(StepState.MET, dueAt, end.at(), null)
                : new Decided(StepState.NOT_NEEDED, null, null, null);
    }

    private static @Nullable Instant metAt(Ending end) {
        return end.meets() ? end.at() : null;
    }

    private static long late(Instant dueAt, Instant until) {
        return Duration.between(dueAt, until).toSeconds();
    }
}
