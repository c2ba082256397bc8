package guanxi.client.read.problems;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guanxi.language.client.Countermeasure;
import guanxi.platform.decision.AsOf;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A countermeasure as it is known.
 *
 * @param result of what is done
 * @param reason why it was dropped
 */
public record FiledMeasure(
        @JsonUnwrapped Countermeasure planned,
        LocalDate plannedOn,
        @Nullable LocalDate doneOn,
        @Nullable String result,
        @Nullable LocalDate droppedOn,
        @Nullable String reason) {

    static FiledMeasure planned(Countermeasure countermeasure, LocalDate on) {
        return new FiledMeasure(countermeasure, on, null, null, null, null);
    }

    FiledMeasure done(String what, LocalDate on) {
        return new FiledMeasure(planned, plannedOn, on, what, null, null);
    }

    FiledMeasure dropped(String why, LocalDate on) {
        return new FiledMeasure(planned, plannedOn, null, null, on, why);
    }

    /** As it was known by the end of a day. */
    FiledMeasure on(AsOf day) {
        boolean ended = doneOn != null && day.sees(doneOn) || droppedOn != null && day.sees(droppedOn);
        return ended ? this : planned(planned, plannedOn);
    }

    /** By whole days: on the day on which it is due it is in time. */
    public ProblemState state(AsOf day) {
        if (doneOn != null && day.sees(doneOn)) return ProblemState.DONE;
        if (droppedOn != null && day.sees(droppedOn)) return ProblemState.DROPPED;
        return planned.dueOn().isBefore(day.day()) ? ProblemState.OVERDUE : ProblemState.PLANNED;
    }
}
