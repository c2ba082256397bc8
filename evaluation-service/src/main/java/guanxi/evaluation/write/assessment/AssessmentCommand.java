package guanxi.evaluation.write.assessment;

import guanxi.language.evaluation.AssessmentId;
import guanxi.language.evaluation.Figures;
import guanxi.language.evaluation.ScorecardCode;
import guanxi.language.organisation.TeamId;
import guanxi.language.visit.VisitId;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is done to a monthly assessment. */
public sealed interface AssessmentCommand {

    /**
     * The figures as they are computed when it is given, with what they were computed from.
     *
     * @param card on which it is to be final
     * @param scoredOn the card that scores this month: that of his role, or that on which it is final
     * @param team the one that he had then
     * @param normVersions by which his visits were judged
     * @param evidence for each figure the identifiers of the events behind it
     * @param knownUpTo the position in history up to which everything has its part in the figures
     * @param unjudged visits that the figures follow from once they are judged
     */
    record FinaliseAssessment(
            @TargetAggregateIdentifier AssessmentId assessmentId,
            ScorecardCode card,
            ScorecardCode scoredOn,
            Figures figures,
            Integer scorecardVersion,
            TeamId team,
            List<Integer> normVersions,
            Map<String, List<String>> evidence,
            Long knownUpTo,
            List<VisitId> unjudged)
            implements AssessmentCommand {}

    /** Lets a final month follow the facts again. */
    record ReopenAssessment(@TargetAggregateIdentifier AssessmentId assessmentId, String reason)
            implements AssessmentCommand {}
}
