package guanxi.evaluation.read.ratings;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.evaluation.read.AsTold;
import guanxi.evaluation.scoring.Ratings;
import guanxi.language.evaluation.RatingEvent;
import guanxi.language.evaluation.RatingsId;
import guanxi.platform.view.View;
import guanxi.platform.view.ViewDefinition;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** Keeps the ratings that stand, each with the event that gave it. */
@Component
@ProcessingGroup("rating-facts-projection")
class RatingFactsProjection {
    static final ViewDefinition<RatingFact> VIEW = view(
                    "rating_facts", 1, RatingFact.class, r -> new RatingsId(r.specialistId(), r.month()).number())
            .foundBy("month", "specialistId")
            .touchedBy(RatingEvent.class, e -> e.ratingsId().number());

    @EventHandler
    void on(RatingEvent event, View<RatingFact> facts, EventMessage<?> message) {
        var before = facts.find().map(RatingFact::ratings).orElse(Ratings.NONE);
        facts.put(
                new RatingFact(event.specialistId(), event.month(), before.with(event.ratings(), AsTold.by(message))));
    }
}
