package guanxi.evaluation.read.assessments;

import guanxi.language.evaluation.AssessmentEvent.AssessmentFinalised;
import guanxi.language.evaluation.AssessmentEvent.AssessmentReopened;
import guanxi.language.evaluation.AssessmentId;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * What was said of somebody's month.
 *
 * @param finalised absent while it is not final
 * @param reopened what was final before, oldest first; nothing changes that
 */
public record AssessmentFact(
        ColleagueId specialistId,
        YearMonth month,
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
        return new AssessmentFact(specialistId, month, null, all, newVersion);
    }

    AssessmentFact at(long newVersion) {
        return new AssessmentFact(specialistId, month, finalised, reopened, newVersion);
    }

    public AssessmentId assessmentId() {
        return new AssessmentId(specialistId, month);
    }
}
