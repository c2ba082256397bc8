package guanxi.language.evaluation;

import guanxi.language.RecordedAs;
import guanxi.language.organisation.ColleagueId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** A specialist's monthly assessment (F-2): what a person rates, and what was finalised. */
public sealed interface AssessmentEvent {
    ColleagueId specialistId();

    YearMonth month();

    /** The manager's ratings, 0–100; one of them may still be absent. */
    @RecordedAs("evaluation.SpecialistRated")
    record SpecialistRated(ColleagueId specialistId, YearMonth month, BigDecimal teamwork, BigDecimal clientCare)
            implements AssessmentEvent {}

    /** A correction of what was rated; both stay in the history. */
    @RecordedAs("evaluation.RatingRevised")
    record RatingRevised(
            ColleagueId specialistId, YearMonth month, BigDecimal teamwork, BigDecimal clientCare, String reason)
            implements AssessmentEvent {}

    /**
     * Nothing changes these figures afterwards; what arrives later shows as a difference.
     *
     * @param evidence for each figure the identifiers of the events behind it
     */
    @RecordedAs("evaluation.AssessmentFinalised")
    record AssessmentFinalised(
            ColleagueId specialistId,
            YearMonth month,
            Figures figures,
            ScorecardCode scorecard,
            Integer scorecardVersion,
            Map<String, List<String>> evidence,
            Instant occurredAt)
            implements AssessmentEvent {}

    /** The finalised figures stay in the history; the month follows the facts again until it is finalised anew. */
    @RecordedAs("evaluation.AssessmentReopened")
    record AssessmentReopened(ColleagueId specialistId, YearMonth month, String reason, Instant occurredAt)
            implements AssessmentEvent {}
}
