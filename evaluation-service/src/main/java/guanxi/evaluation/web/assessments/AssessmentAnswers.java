package guanxi.evaluation.web.assessments;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guanxi.evaluation.query.month.AssessmentQueries;
import guanxi.evaluation.query.month.ScoredLine;
import guanxi.evaluation.read.assessments.AssessmentFact;
import guanxi.evaluation.scoring.Unjudged;
import guanxi.language.evaluation.AssessmentEvent.AssessmentFinalised;
import guanxi.language.evaluation.ScorecardCode;
import guanxi.language.evaluation.ScorecardVersion;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TeamId;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How assessments are shown. What is not rated is absent. */
final class AssessmentAnswers {

    private AssessmentAnswers() {}

    record Scorecard(ScorecardCode code, Integer version) {
        static Scorecard of(ScorecardVersion version) {
            return new Scorecard(version.code(), version.version());
        }

        static Scorecard of(AssessmentFinalised event) {
            return new Scorecard(event.card(), event.scorecardVersion());
        }
    }

    /** @param scorecard the one that was asked for, or that of specialists; each item has its own */
    record Listed(
            YearMonth month,
            Scorecard scorecard,
            List<Item> items,
            @Nullable String next) {
        static Listed of(AssessmentQueries.Listed found) {
            return new Listed(
                    found.month(),
                    Scorecard.of(found.scorecard()),
                    found.lines().stream().map(Item::of).toList(),
                    found.next());
        }
    }

    /**
     * @param team the one that he had then
     * @param scorecard the one that scores his month
     * @param figures each under its own name
     * @param unjudged his completed visits whose judgement is owed: they count in nothing yet
     * @param finalised true or absent; the figures are those known now in any case
     */
    record Item(
            ColleagueId specialistId,
            String name,
            TeamId team,
            Scorecard scorecard,
            @JsonUnwrapped FiguresAnswer figures,
            Integer unjudgedVisits,
            List<Unjudged> unjudged,
            @Nullable Boolean finalised) {
        static Item of(ScoredLine line) {
            return new Item(
                    line.specialist().specialistId(),
                    line.specialist().name(),
                    line.team(),
                    Scorecard.of(line.scorecard()),
                    FiguresAnswer.of(line.scored().figures()),
                    line.facts().unjudged().size(),
                    line.facts().unjudged(),
                    line.finalised().isPresent() ? true : null);
        }
    }

    record AsFinalised(Scorecard scorecard, Instant finalisedAt, FiguresAnswer figures) {
        static AsFinalised of(AssessmentFinalised event) {
            return new AsFinalised(Scorecard.of(event), event.occurredAt(), FiguresAnswer.of(event.figures()));
        }
    }

    /** Figures that were final until the month was reopened. */
    record Before(Scorecard scorecard, Instant finalisedAt, FiguresAnswer figures, Instant reopenedAt, String reason) {
        static Before of(AssessmentFact.Reopened reopened) {
            var past = AsFinalised.of(reopened.finalised());
            return new Before(past.scorecard(), past.finalisedAt(), past.figures(), reopened.at(), reopened.reason());
        }
    }

    /**
     * @param differences the figures that facts have changed since it was finalised; absent before
     * @param differingFacts the events that came or went behind each figure since then; absent before
     * @param before what was final until it was reopened, oldest first; absent if it never was
     */
    record Shown(
            ColleagueId specialistId,
            YearMonth month,
            Scorecard scorecard,
            Instant computedAt,
            Item known,
            @Nullable AsFinalised finalised,
            @Nullable List<String> differences,
            @Nullable List<Differences.Facts> differingFacts,
            @Nullable List<Before> before) {
        static Shown of(AssessmentQueries.Found found, Instant computedAt) {
            var line = found.line();
            var finalised = line.finalised();
            return new Shown(
                    line.specialist().specialistId(),
                    line.month(),
                    Scorecard.of(line.scorecard()),
                    computedAt,
                    Item.of(line),
                    finalised.map(AsFinalised::of).orElse(null),
                    finalised
                            .map(event -> Differences.between(
                                    event.figures(), line.scored().figures()))
                            .orElse(null),
                    finalised
                            .map(event -> Differences.ofFacts(
                                    found.finalEvidence(), line.scored().evidence()))
                            .orElse(null),
                    line.reopened().isEmpty()
                            ? null
                            : line.reopened().stream().map(Before::of).toList());
        }
    }
}
