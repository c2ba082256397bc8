package guanxi.client.standards;

import guanxi.client.standards.StepReading.Lateness;
import guanxi.language.client.LateEnd;
import guanxi.language.client.Responsible;
import guanxi.language.client.ServiceStep;
import guanxi.language.client.StepLimit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One step of a round while the entries of its case are read; once it is decided it stays so. */
final class StepCourse {
    private final ServiceStep step;
    private final CaseStepRule rule;
    private final StepLimit limit;
    private @Nullable Instant startedAt;
    private @Nullable StepState decided;
    private @Nullable Instant dueAt;
    private @Nullable Instant metAt;
    private @Nullable Instant leftAt;
    private @Nullable Responsible responsible;
    private @Nullable Instant lateUntil;
    private @Nullable LateEnd lateEnd;

    StepCourse(ServiceStep step, StepLimit limit) {
        this.step = step;
        this.rule = CaseStepRule.of(step);
        this.limit = limit;
    }

    ServiceStep step() {
        return step;
    }

    CaseStepRule rule() {
        return rule;
    }

    boolean isStarted() {
        return startedAt != null;
    }

    boolean isUndecided() {
        return decided == null;
    }

    boolean isUndecidedOrLate() {
        return decided == null || decided == StepState.MISSED && lateEnd == null;
    }

    void start(Instant at) {
        startedAt = at;
    }

    /**
     * By when it is due as far as is known, unless its clock has not started.
     *
     * @param promise absent unless one counts for it
     */
    @Nullable
    Term term(DeskClocks clocks, List<Stretch> pauses, @Nullable Instant promise) {
        if (startedAt == null) return null;
        Term counted = clocks.term(limit, startedAt, pauses);
        boolean isForward = promise != null && (counted.dueAt() == null || promise.isBefore(counted.dueAt()));
        return isForward ? new Term(promise, promise.minus(Duration.ofMinutes(limit.warnMinutes()))) : counted;
    }

    /** If it was missed it is late no longer. */
    void meet(Instant at, @Nullable Term term, @Nullable Responsible who) {
        metAt = at;
        if (decided == null) decide(StepState.MET, term, who);
        else endLateness(at, LateEnd.MET_LATE);
    }

    void miss(Term term, @Nullable Responsible who) {
        decide(StepState.MISSED, term, who);
    }

    /** If it was missed it stays so, and is late no longer. */
    void leave(Instant at, LateEnd how) {
        if (decided != null) {
            endLateness(at, how);
            return;
        }
        decided = StepState.NOT_NEEDED;
        leftAt = at;
    }

    /**
     * @param term absent if its clock has not started
     * @param who has to do it now
     */
    StepReading at(Instant now, @Nullable Term term, boolean isPaused, @Nullable Responsible who) {
        if (decided != null)
            return new StepReading(step, decided, dueAt, null, metAt, leftAt, null, lateness(now), responsible);
        Instant due = term == null ? null : term.dueAt();
        Instant soon = due == null ? null : term.soonAt();
        return new StepReading(step, undecided(now, soon, isPaused), due, soon, null, null, null, null, who);
    }

    private static StepState undecided(Instant now, @Nullable Instant soon, boolean isPaused) {
        if (isPaused) return StepState.PAUSED;
        return soon == null || now.isBefore(soon) ? StepState.OPEN : StepState.DUE_SOON;
    }

    private @Nullable Lateness lateness(Instant now) {
        if (decided != StepState.MISSED) return null;
        return new Lateness(dueAt, lateUntil == null ? now : lateUntil, lateEnd);
    }

    private void decide(StepState state, @Nullable Term term, @Nullable Responsible who) {
        decided = state;
        dueAt = term == null ? null : term.dueAt();
        responsible = who;
    }

    private void endLateness(Instant at, LateEnd how) {
        lateUntil = at;
        lateEnd = how;
    }
}
