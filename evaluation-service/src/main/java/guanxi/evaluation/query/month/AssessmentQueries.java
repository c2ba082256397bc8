package guanxi.evaluation.query.month;

import guanxi.evaluation.read.evidence.FinalEvidence;
import guanxi.evaluation.read.evidence.FinalEvidences;
import guanxi.language.evaluation.AssessmentEvent.AssessmentFinalised;
import guanxi.language.evaluation.AssessmentId;
import guanxi.language.evaluation.ScorecardFamily;
import guanxi.platform.store.Query;
import guanxi.platform.view.Paging;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Assessments on a card: of a month's people, or of one of them with the evidence of what is final. */
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

    /** @param next the cursor of the next page, absent on the last */
    public record Listed(ScoredMonth month, String next) {}

    /** @param finalEvidence for each final figure the identifiers of the events behind it, absent while nothing is final */
    public record Found(ScoredMonth month, ScoredMonth.Line line, Map<String, List<String>> finalEvidence) {}

    public Listed page(YearMonth month, ScorecardFamily card, Query filter, String team, Paging paging) {
        var page = roster.page(month, filter, team, paging);
        return new Listed(months.score(month, card, page.items()), page.next());
    }

    /** Absent for whoever was not there in that month. */
    public Optional<Found> find(AssessmentId id) {
        var card = ScorecardFamily.of(id.card()).orElseThrow();
        return roster.find(id.month(), id.specialistId()).map(who -> {
            var month = months.score(id.month(), card, List.of(who));
            var line = month.lines().getFirst();
            return new Found(month, line, line.finalised().map(this::evidence).orElse(null));
        });
    }

    private Map<String, List<String>> evidence(AssessmentFinalised event) {
        return evidence.find(event.assessmentId(), event.finalisation())
                .map(FinalEvidence::figures)
                .orElse(Map.of());
    }
}
