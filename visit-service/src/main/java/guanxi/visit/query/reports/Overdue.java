package guanxi.visit.query.reports;

import guanxi.platform.decision.AsOf;
import java.time.Instant;
import java.util.Optional;

/** That a report was not in when it was due (T-24), as of a day. */
public enum Overdue {
    /** It came in after that. */
    LATE,
    /** It has not come in. */
    MISSING;

    /**
     * Exactly at its time is in time.
     *
     * @param first the first submission that is seen, whatever was submitted anew
     */
    static Optional<Overdue> of(Instant dueAt, Optional<Instant> first, AsOf asOf) {
        if (first.isEmpty()) return asOf.end().isAfter(dueAt) ? Optional.of(MISSING) : Optional.empty();
        return first.filter(in -> in.isAfter(dueAt)).map(late -> LATE);
    }
}
