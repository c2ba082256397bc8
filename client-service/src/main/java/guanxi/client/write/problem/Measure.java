package guanxi.client.write.problem;

import static guanxi.platform.decision.CommandRejected.requireSame;

import guanxi.language.client.Countermeasure;
import guanxi.platform.decision.CommandRejected;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A countermeasure as far as it has come.
 *
 * @param end absent as long as it is planned
 */
record Measure(
        Countermeasure planned,
        LocalDate plannedOn,
        Instant dueAt,
        boolean overdue,
        @Nullable End end) {

    /** How it ended. */
    sealed interface End {
        record Done(String result, LocalDate doneOn) implements End {}

        record Dropped(String reason) implements End {}
    }

    static Measure planned(Countermeasure countermeasure, LocalDate on, Instant dueAt) {
        return new Measure(countermeasure, on, dueAt, false, null);
    }

    Measure ended(End how) {
        return new Measure(planned, plannedOn, dueAt, overdue, how);
    }

    Measure missed() {
        return new Measure(planned, plannedOn, dueAt, true, end);
    }

    boolean isOpen() {
        return end == null;
    }

    /** Without a day it is what is planned now; with one, any that was planned then. */
    boolean isToldBy(Countermeasure told, @Nullable LocalDate on) {
        return told.equals(planned) && (on == null ? isOpen() : on.equals(plannedOn));
    }

    boolean isMissed(Instant now) {
        return isOpen() && !overdue && now.isAfter(dueAt);
    }

    /** Whether it was late when it was done, and nobody has said so. */
    boolean isMissedBy(LocalDate doneOn) {
        return !overdue && doneOn.isAfter(planned.dueOn());
    }

    /** Refuses another end; false if it is open. */
    boolean isDone(String result, @Nullable LocalDate doneOn) {
        return switch (end) {
            case null -> false;
            case End.Dropped dropped -> throw notPlanned();
            case End.Done done -> {
                requireSame("This countermeasure", "result", done.result(), result);
                if (doneOn != null) requireSame("This countermeasure", "doneOn", done.doneOn(), doneOn);
                yield true;
            }
        };
    }

    /** Refuses another end; false if it is open. */
    boolean isDropped() {
        return switch (end) {
            case null -> false;
            case End.Dropped dropped -> true;
            case End.Done done -> throw notPlanned();
        };
    }

    void mustPrecede(LocalDate ended, String field) {
        if (ended.isBefore(plannedOn))
            throw new CommandRejected(
                    ProblemPointRule.ENDED_BEFORE_PLANNED,
                    "The countermeasure was planned on " + plannedOn + ", which is later.",
                    field,
                    ended.toString());
    }

    static CommandRejected notPlanned() {
        return new CommandRejected(
                ProblemPointRule.ONLY_A_PLANNED_COUNTERMEASURE_ENDS,
                "No countermeasure is planned that could be done or dropped; plan one first.");
    }
}
