package guanxi.evaluation.read.scorecards;

import guanxi.language.evaluation.ScorecardVersion;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.List;
import org.springframework.stereotype.Component;

/** The published versions of scorecards. */
@Component
public class ScorecardFacts {

    private final ViewReader<ScorecardFact> facts;

    ScorecardFacts(Views views) {
        this.facts = views.reader(ScorecardsProjection.VIEW);
    }

    /** By code, then by version. */
    public List<ScorecardFact> all() {
        return facts.find(Query.all().orderBy("code", "version"));
    }

    static String id(ScorecardVersion scorecard) {
        return scorecard.code().number() + "-" + scorecard.version();
    }
}
