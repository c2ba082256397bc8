package guanxi.evaluation.web.assessments;

import guanxi.evaluation.query.month.AssessmentQueries;
import guanxi.evaluation.scoring.EvidenceLine;
import guanxi.evaluation.web.assessments.AssessmentAnswers.Scorecard;
import guanxi.language.evaluation.AssessmentEvent.AssessmentFinalised;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the facts behind an assessment are shown, as known now beside as finalised. */
final class EvidenceAnswers {

    private EvidenceAnswers() {}

    /**
     * @param figures for each figure the identifiers of the events that it follows from
     * @param lines for each figure the facts that were looked at, and how each of them counted
     */
    record Evidence(
            ColleagueId specialistId,
            YearMonth month,
            Scorecard scorecard,
            Instant computedAt,
            Map<String, List<String>> figures,
            Map<String, List<EvidenceLine>> lines,
            @Nullable FinalisedEvidence finalised) {
        static Evidence of(AssessmentQueries.Found found, Instant computedAt) {
            var line = found.line();
            var finalised = line.finalised();
            return new Evidence(
                    line.specialist().specialistId(),
                    line.month(),
                    Scorecard.of(line.scorecard()),
                    computedAt,
                    line.scored().evidence(),
                    line.scored().lines(),
                    finalised
                            .map(event -> FinalisedEvidence.of(event, found.finalEvidence()))
                            .orElse(null));
        }
    }

    record FinalisedEvidence(Scorecard scorecard, Instant finalisedAt, Map<String, List<String>> figures) {
        static FinalisedEvidence of(AssessmentFinalised event, Map<String, List<String>> figures) {
            return new FinalisedEvidence(Scorecard.of(event), event.occurredAt(), figures);
        }
    }
}
