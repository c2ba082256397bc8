package guanxi.language.evaluation;

import guanxi.language.DomainEvent;
import guanxi.language.RecordedAs;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TeamId;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** Somebody's month: what was finalised on which card, and reopened. */
public sealed interface AssessmentEvent extends DomainEvent {
    ColleagueId specialistId();

    YearMonth month();

    ScorecardCode card();

    default AssessmentId assessmentId() {
        return new AssessmentId(specialistId(), month());
    }

    /**
     * What the figures follow from that are finalised with it.
     *
     * @param finalisation the same as that of {@link AssessmentFinalised}
     * @param evidence for each figure the identifiers of the events behind it
     */
    @RecordedAs("evaluation.AssessmentEvidenceRecorded")
    record AssessmentEvidenceRecorded(
            ColleagueId specialistId,
            YearMonth month,
            ScorecardCode card,
            Integer finalisation,
            Map<String, List<String>> evidence,
            Instant occurredAt)
            implements AssessmentEvent {}

    /**
     * Nothing changes these figures afterwards; what arrives later shows as a difference.
     *
     * @param finalisation counted from 1: a month that is reopened is finalised again
     * @param team the one that he had then
     * @param normVersions the versions of the norms by which his visits were judged
     * @param knownUpTo the position in history up to which everything has its part in the figures
     */
    @RecordedAs("evaluation.AssessmentFinalised")
    record AssessmentFinalised(
            ColleagueId specialistId,
            YearMonth month,
            ScorecardCode card,
            Integer finalisation,
            Integer scorecardVersion,
            TeamId team,
            List<Integer> normVersions,
            Figures figures,
            Long knownUpTo,
            Instant occurredAt)
            implements AssessmentEvent {
        public AssessmentFinalised {
            normVersions = List.copyOf(normVersions);
        }
    }

    /**
     * The finalised figures stay in the history; the month follows the facts again until it is finalised anew.
     *
     * @param card on which it was final
     * @param finalisation the one that is final no more
     */
    @RecordedAs("evaluation.AssessmentReopened")
    record AssessmentReopened(
            ColleagueId specialistId,
            YearMonth month,
            ScorecardCode card,
            Integer finalisation,
            String reason,
            Instant occurredAt)
            implements AssessmentEvent {}
}
