package guanxi.client.standards;

import guanxi.client.standards.StepReading.Lateness;
import guanxi.language.client.LateEnd;
import guanxi.language.client.Responsible;
import guanxi.language.client.ServiceStep;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of a series: what ends it, and who has to do it, does not depend on when it is asked about.
 *
 * @param term absent while its clock has not started
 * @param end absent while nothing ends its being open or late
 */
record SeriesStep(
        ServiceStep step, @Nullable Term term, @Nullable Ending end, Responsible who) {

    /** What is done exactly when it is due is in time. */
    StepReading at(Instant now) {
        Instant dueAt = term == null ? null : term.dueAt();
        if (end != null && (dueAt == null || !end.at().isAfter(dueAt))) return inTime(dueAt);
        if (dueAt == null) return new StepReading(step, StepState.OPEN, null, null, null, null, null, null, who);
        if (end != null || now.isAfter(dueAt)) return missed(dueAt, now);
        boolean isSoon = !now.isBefore(term.soonAt());
        return new StepReading(
                step, isSoon ? StepState.DUE_SOON : StepState.OPEN, dueAt, term.soonAt(), null, null, null, null, who);
    }

    private StepReading inTime(@Nullable Instant dueAt) {
        return end.meets()
                ? new StepReading(step, StepState.MET, dueAt, null, end.at(), null, null, null, who)
                : new StepReading(step, StepState.NOT_NEEDED, null, null, null, end.at(), dueAt, null, null);
    }

    private StepReading missed(Instant dueAt, Instant now) {
        if (end == null) return missed(dueAt, null, new Lateness(dueAt, now, null));
        return end.meets()
                ? missed(dueAt, end.at(), new Lateness(dueAt, end.at(), LateEnd.MET_LATE))
                : missed(dueAt, null, new Lateness(dueAt, end.at(), LateEnd.NOT_NEEDED));
    }

    private StepReading missed(Instant dueAt, @Nullable Instant metAt, Lateness lateness) {
        return new StepReading(step, StepState.MISSED, dueAt, null, metAt, null, null, lateness, who);
    }
}
