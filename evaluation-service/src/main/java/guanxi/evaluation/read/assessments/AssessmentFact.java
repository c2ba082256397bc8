package guanxi.evaluation.read.assessments;

import guanxi.evaluation.scoring.Ratings;
import guanxi.language.evaluation.AssessmentEvent.AssessmentFinalised;
import guanxi.language.evaluation.AssessmentEvent.AssessmentReopened;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * What people said of a specialist's month.
 *
 * @param finalised absent while it is not final
 * @param reopened what was final before, oldest first; nothing changes that
 */
public record AssessmentFact(
        ColleagueId specialistId,
        YearMonth month,
        Ratings ratings,
        AssessmentFinalised finalised,
        List<Reopened> reopened,
        long version) {

    public AssessmentFact {
        reopened = List.copyOf(reopened);
    }

    /** Figures that were final until they were not. */
    public record Reopened(AssessmentFinalised finalised, String reason, Instant at) {}

    AssessmentFact reopened(AssessmentReopened event, long newVersion) {
        var all = new ArrayList<>(reopened);
        all.add(new Reopened(finalised, event.reason(), event.occurredAt()));
        return new AssessmentFact(specialistId, month, ratings, null, all, newVersion);
    }

    static String id(ColleagueId specialist, YearMonth month) {
        return specialist.number() + "-" + month;
    }
}
