package guanxi.language.evaluation;

import guanxi.language.organisation.ColleagueId;
import java.time.YearMonth;

/** Identity of an assessment: somebody's month, on whichever card it is scored. */
public record AssessmentId(ColleagueId specialistId, YearMonth month) {

    public String number() {
        return specialistId.number() + "-" + month;
    }

    /** The identity in the event store: one namespace over all contexts. */
    @Override
    public String toString() {
        return "assessment-" + number();
    }
}
