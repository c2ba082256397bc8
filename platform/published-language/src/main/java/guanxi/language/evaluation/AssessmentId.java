package guanxi.language.evaluation;

import guanxi.language.organisation.ColleagueId;
import java.time.YearMonth;

/** Identity of an assessment: somebody's month on one card. */
public record AssessmentId(ColleagueId specialistId, YearMonth month, ScorecardCode card) {

    public String number() {
        return specialistId.number() + "-" + month + "-" + card.number();
    }

    /** The identity in the event store: one namespace over all contexts. */
    @Override
    public String toString() {
        return "assessment-" + number();
    }
}
