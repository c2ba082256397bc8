package guanxi.evaluation.read.scorecards;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.evaluation.ScorecardEvent.ScorecardVersionPublished;
import guanxi.language.evaluation.ScorecardVersion;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewDefinition;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.List;
import org.springframework.stereotype.Component;

/** The published versions of scorecards. */
@Component
public class ScorecardFacts {
    public static final ViewDefinition<ScorecardFact> VIEW = view(
                    "scorecards", 3, ScorecardFact.class, s -> id(s.scorecard()))
            .foundBy("code", "version")
            .touchedBy(ScorecardVersionPublished.class, e -> id(e.scorecard()));

    private final ViewReader<ScorecardFact> facts;

    ScorecardFacts(Views views) {
        this.facts = views.reader(VIEW);
    }

    /** By code, then by version. */
    public List<ScorecardFact> all() {
        return facts.find(Query.all().orderBy("code", "version"));
    }

    private static String id(ScorecardVersion scorecard) {
        return scorecard.code().number() + "-" + scorecard.version();
    }
}
