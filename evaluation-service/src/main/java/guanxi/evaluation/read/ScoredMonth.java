package guanxi.evaluation.read;

import guanxi.evaluation.read.assessments.AssessmentFact;
import guanxi.evaluation.scoring.AssessedSpecialist;
import guanxi.evaluation.scoring.MonthFacts;
import guanxi.evaluation.scoring.Scored;
import guanxi.language.evaluation.AssessmentEvent.AssessmentFinalised;
import guanxi.language.evaluation.ScorecardVersion;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** A month as everything known now has it. */
public record ScoredMonth(YearMonth month, ScorecardVersion scorecard, List<Line> lines) {

    /**
     * One specialist's.
     *
     * @param facts what it was scored from
     * @param said what people said of it, absent if nothing yet
     */
    public record Line(AssessedSpecialist specialist, Scored scored, MonthFacts facts, AssessmentFact said) {

        public Optional<AssessmentFinalised> finalised() {
            return Optional.ofNullable(said).map(AssessmentFact::finalised);
        }
    }
}
