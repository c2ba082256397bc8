package guanxi.client.standards;

import guanxi.client.standards.ToldCase.ToldEntry;
import guanxi.language.client.StandardVersion;
import java.time.Instant;
import java.util.List;

/**
 * How a case stands at a moment, by the version of the standard that it has (service-desk-rules.md, How a case is read).
 *
 * @param holder the number of the agent who holds it
 * @param round the current one
 * @param steps of each round, in the order of the standard
 */
public record CaseReading(String holder, State state, int round, List<OfRound> steps) {
    public enum State {
        OPEN,
        PAUSED,
        CLOSED,
        CANCELLED;

        /** Whether something is still to be done, also if it is paused. */
        public boolean isOpen() {
            return switch (this) {
                case OPEN, PAUSED -> true;
                case CLOSED, CANCELLED -> false;
            };
        }
    }

    /** A step of a round. */
    public record OfRound(int round, StepReading step) {}

    /** @param now not before the end of the call */
    public static CaseReading of(StandardVersion standard, ToldCase told, DeskClocks clocks, Instant now) {
        var course = new CaseCourse(standard, clocks, told);
        told.upTo(now).entries().stream().sorted(ToldEntry.BY_TIME).forEach(one -> course.read(one.entry()));
        return course.at(now);
    }
}
