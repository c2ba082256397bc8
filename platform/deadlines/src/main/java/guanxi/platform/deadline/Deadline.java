package guanxi.platform.deadline;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.organisation.ColleagueId;
import guanxi.platform.view.ViewDefinition;
import java.time.Duration;
import java.time.Instant;

/**
 * A line of a service's to-do list: something of an aggregate is due. It is listed from the event that states it until another says
 * that it was met, missed, or is no longer asked for (ADR 6).
 *
 * @param what is due, a constant such as {@code plan-due}
 * @param of the aggregate that decides whether it was met or missed
 * @param specialistId whose it is, for reach; absent if it is nobody's
 * @param dueAt exactly then is in time
 * @param warnAt from when on people are warned
 */
public record Deadline(
        String deadlineId, String what, String of, ColleagueId specialistId, Instant dueAt, Instant warnAt) {
    /** Keeps the question what is due soon within a stretch of the index. */
    static final Duration LONGEST_WARNING = Duration.ofDays(62);

    static final String LIST = "deadlines";

    /** What time makes of it. */
    public enum State {
        OPEN,
        DUE_SOON,
        OVERDUE
    }

    public Deadline {
        if (warnAt.isAfter(dueAt) || warnAt.isBefore(dueAt.minus(LONGEST_WARNING)))
            throw new IllegalArgumentException("Nobody is warned at " + warnAt + " of what is due at " + dueAt);
    }

    /** @param warning how long before people are warned */
    public static Deadline of(String what, String of, ColleagueId whose, Instant dueAt, Duration warning) {
        return new Deadline(id(what, of), what, of, whose, dueAt, dueAt.minus(warning));
    }

    /**
     * Of an aggregate that has several of a kind at a time.
     *
     * @param deadlineId tells it from the others
     * @param warnAt from when on people are warned; no longer before than the list can tell
     */
    public static Deadline oneOfSeveral(
            String deadlineId, String what, String of, ColleagueId whose, Instant dueAt, Instant warnAt) {
        Instant earliest = dueAt.minus(LONGEST_WARNING);
        return new Deadline(deadlineId, what, of, whose, dueAt, warnAt.isBefore(earliest) ? earliest : warnAt);
    }

    /** Of one that has no more than one of a kind at a time. */
    public static String id(String what, String of) {
        return of + "/" + what;
    }

    /** The list of a service; the service says which of its events touch which lines. */
    public static ViewDefinition<Deadline> list(int revision) {
        return view(LIST, revision, Deadline.class, Deadline::deadlineId)
                .foundBy("dueAt")
                .foundBy("specialistId", "dueAt")
                .foundBy("what", "dueAt");
    }

    public State at(Instant now) {
        if (dueAt.isBefore(now)) return State.OVERDUE;
        return warnAt.isAfter(now) ? State.OPEN : State.DUE_SOON;
    }
}
