package guanxi.evaluation.query.month;

import guanxi.evaluation.read.assessments.AssessmentFact;
import guanxi.evaluation.scoring.AssessedSpecialist;
import guanxi.evaluation.scoring.MonthFacts;
import guanxi.evaluation.scoring.Scored;
import guanxi.evaluation.scoring.Unjudged;
import guanxi.evaluation.scoring.VisitFact;
import guanxi.language.evaluation.AssessmentEvent.AssessmentFinalised;
import guanxi.language.evaluation.AssessmentId;
import guanxi.language.evaluation.Figures;
import guanxi.language.evaluation.Indicator;
import guanxi.language.evaluation.ScorecardVersion;
import guanxi.language.organisation.TeamId;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * One specialist's month, as everything known now has it.
 *
 * @param facts what it was scored from
 * @param said what was said of it on whichever card, absent if nothing yet
 * @param waitsFor whatever is to be judged before it can be final: his own visits, and those of others that may have opened a
 *     client before him
 */
public record ScoredLine(
        AssessedSpecialist specialist, Scored scored, MonthFacts facts, AssessmentFact said, List<Unjudged> waitsFor) {

    public YearMonth month() {
        return facts.month();
    }

    public ScorecardVersion scorecard() {
        return facts.rules().scorecard().scorecard();
    }

    public AssessmentId assessmentId() {
        return new AssessmentId(specialist.specialistId(), month());
    }

    /** The one that he had then. */
    public TeamId team() {
        return specialist.teamOf(facts.month()).team();
    }

    public boolean planMissing() {
        return facts.specialist().owesPlanOf(facts.month())
                && scored.figures()
                        .find(Indicator.VISITS)
                        .map(Figures.Line::planned)
                        .isEmpty();
    }

    /** By which norms his visits were judged. */
    public List<Integer> normVersions() {
        return facts.visits().stream()
                .map(VisitFact::normVersion)
                .distinct()
                .sorted()
                .toList();
    }

    /** Absent also where another card was asked for than the one on which it is final. */
    public Optional<AssessmentFinalised> finalised() {
        return Optional.ofNullable(said).map(AssessmentFact::finalised).filter(event -> event.card()
                .equals(scorecard().code()));
    }

    public List<AssessmentFact.Reopened> reopened() {
        return said == null ? List.of() : said.reopened();
    }
}
