package guanxi.evaluation.write;

import guanxi.language.evaluation.Figures;
import guanxi.language.evaluation.ScorecardCode;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.VisitId;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is done to a specialist's monthly assessment. */
public sealed interface AssessmentCommand {
    ColleagueId specialistId();

    YearMonth month();

    @TargetAggregateIdentifier
    default String assessment() {
        return id(specialistId(), month());
    }

    static String id(ColleagueId specialist, YearMonth month) {
        return "assessment-" + specialist.number() + "-" + month;
    }

    /** Either rating may be absent for now. */
    record RateSpecialist(ColleagueId specialistId, YearMonth month, BigDecimal teamwork, BigDecimal clientCare)
            implements AssessmentCommand {}

    /** Corrects what was rated; an absent rating stays as it is. */
    record ReviseRating(
            ColleagueId specialistId, YearMonth month, BigDecimal teamwork, BigDecimal clientCare, String reason)
            implements AssessmentCommand {}

    /**
     * The figures as they are computed when it is given, with what they were computed from.
     *
     * @param unjudged visits that the figures follow from once they are judged
     */
    record FinaliseAssessment(
            ColleagueId specialistId,
            YearMonth month,
            Figures figures,
            ScorecardCode scorecard,
            Integer scorecardVersion,
            Map<String, List<String>> evidence,
            List<VisitId> unjudged)
            implements AssessmentCommand {}

    /** Lets a final month follow the facts again. */
    record ReopenAssessment(ColleagueId specialistId, YearMonth month, String reason) implements AssessmentCommand {}
}
