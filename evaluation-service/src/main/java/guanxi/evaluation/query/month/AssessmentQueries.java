package guanxi.evaluation.query.month;

import guanxi.evaluation.read.evidence.FinalEvidence;
import guanxi.evaluation.read.evidence.FinalEvidences;
import guanxi.language.evaluation.AssessmentEvent.AssessmentFinalised;
import guanxi.language.evaluation.ScorecardFamily;
import guanxi.language.evaluation.ScorecardVersion;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.store.Query;
import guanxi.platform.view.Paging;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Assessments, each on the card that scores the month, unless another is asked for: of a month's people, or of one of them with the evidence of what is final. */
@Component
public class AssessmentQueries {
    private final RosterQueries roster;
    private final MonthQueries months;
    private final FinalEvidences evidence;

    AssessmentQueries(RosterQueries roster, MonthQueries months, FinalEvidences evidence) {
        this.roster = roster;
        this.months = months;
        this.evidence = evidence;
    }

    /**
     * @param scorecard the one that was asked for, or that of specialists
     * @param next the cursor of the next page, absent on the last
     */
    public record Listed(YearMonth month, ScorecardVersion scorecard, List<ScoredLine> lines, String next) {}

    /**
     * @param scoredOn the card that scores his month, whichever was asked for
     * @param finalEvidence for each final figure the identifiers of the events behind it, absent while nothing is final
     */
    public record Found(ScoredLine line, ScorecardFamily scoredOn, Map<String, List<String>> finalEvidence) {}

    /** @param card absent for the one that scores each one's month */
    public Listed page(YearMonth month, ScorecardFamily card, Query filter, String team, Paging paging) {
        var page = roster.page(month, filter, team, paging);
        var people = page.items().stream().map(who -> who.on(card)).toList();
        var scorecard = months.scorecard(month, card == null ? ScorecardFamily.F_2 : card);
        return new Listed(month, scorecard, months.score(month, people), page.next());
    }

    public boolean has(ColleagueId specialist, YearMonth month) {
        return roster.find(month, specialist).isPresent();
    }

    /**
     * Absent for whoever was not there in that month, or is not assessed for it.
     *
     * @param card absent for the one that scores his month
     */
    public Optional<Found> find(ColleagueId specialist, YearMonth month, ScorecardFamily card) {
        return roster.find(month, specialist).map(who -> {
            var line = months.score(month, List.of(who.on(card))).getFirst();
            return new Found(
                    line, who.card(), line.finalised().map(this::evidence).orElse(null));
        });
    }

    private Map<String, List<String>> evidence(AssessmentFinalised event) {
        return evidence.find(event.assessmentId(), event.finalisation())
                .map(FinalEvidence::figures)
                .orElse(Map.of());
    }
}
