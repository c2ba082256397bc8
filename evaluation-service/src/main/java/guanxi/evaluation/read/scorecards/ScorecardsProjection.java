package guanxi.evaluation.read.scorecards;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.evaluation.read.AsTold;
import guanxi.language.evaluation.ScorecardEvent.ScorecardVersionPublished;
import guanxi.platform.view.View;
import guanxi.platform.view.ViewDefinition;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** Keeps the published versions of scorecards. */
@Component
@ProcessingGroup("scorecards-projection")
class ScorecardsProjection {
    static final ViewDefinition<ScorecardFact> VIEW = view(
                    "scorecards", 3, ScorecardFact.class, s -> ScorecardFacts.id(s.scorecard()))
            .foundBy("code", "version")
            .touchedBy(ScorecardVersionPublished.class, e -> ScorecardFacts.id(e.scorecard()));

    @EventHandler
    void on(ScorecardVersionPublished event, View<ScorecardFact> scorecards, EventMessage<?> message) {
        var scorecard = event.scorecard();
        scorecards.put(new ScorecardFact(
                scorecard.code(), scorecard.version(), scorecard, event.occurredAt(), AsTold.by(message)));
    }
}
