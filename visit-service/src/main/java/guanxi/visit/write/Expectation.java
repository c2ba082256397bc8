package guanxi.visit.write;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is expected of somebody by a time, and what became of it: alike for plans and reports. It follows from facts alone, in whatever order
 * they arrive; only that the time has passed is left to the clock to say.
 */
public final class Expectation {
    private enum Outcome {
        OPEN,
        MET,
        OVERDUE
    }

    /** What is to be said, in this order. */
    public enum Said {
        OVERDUE_WITHDRAWN,
        WITHDRAWN,
        EXPECTED,
        MET
    }

    private boolean wasEver;
    private Instant dueAt;
    private Outcome outcome;

    public boolean wasEver() {
        return wasEver;
    }

    /** Absent if nothing is expected. */
    public Instant dueAt() {
        return dueAt;
    }

    /**
     * What differs from what was said before.
     *
     * @param due when it is due as facts are now, absent if nothing is expected
     * @param done when it was first done, absent if it was not
     */
    public List<Said> differing(Optional<Instant> due, Optional<Instant> done) {
        var said = new ArrayList<Said>();
        boolean met = due.isPresent() && done.isPresent() && !done.get().isAfter(due.get());
        boolean moved = due.isPresent() && !due.get().equals(dueAt);
        boolean ended = due.isEmpty() && dueAt != null;
        if (outcome == Outcome.OVERDUE && (moved || ended || met)) said.add(Said.OVERDUE_WITHDRAWN);
        if (ended) said.add(Said.WITHDRAWN);
        if (moved) said.add(Said.EXPECTED);
        if (met && (moved || outcome != Outcome.MET)) said.add(Said.MET);
        return said;
    }

    /** Exactly at its time is in time. */
    public boolean isMissed(Instant now) {
        return outcome == Outcome.OPEN && now.isAfter(dueAt);
    }

    public void expected(Instant due) {
        wasEver = true;
        dueAt = due;
        outcome = Outcome.OPEN;
    }

    public void met() {
        outcome = Outcome.MET;
    }

    public void overdue() {
        outcome = Outcome.OVERDUE;
    }

    public void overdueWithdrawn() {
        outcome = Outcome.OPEN;
    }

    public void withdrawn() {
        dueAt = null;
        outcome = null;
    }
}
