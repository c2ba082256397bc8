package guanxi.evaluation.read.assessments;

import guanxi.evaluation.scoring.Ratings;
import guanxi.language.evaluation.AssessmentEvent;
import guanxi.language.evaluation.AssessmentEvent.AssessmentFinalised;
import guanxi.language.evaluation.AssessmentEvent.RatingRevised;
import guanxi.language.evaluation.AssessmentEvent.SpecialistRated;
import guanxi.platform.view.View;
import java.math.BigDecimal;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;

/** Keeps ratings and what was finalised. */
@Component
@ProcessingGroup(AssessmentFactsProjection.PROCESSOR)
class AssessmentFactsProjection {
    static final String PROCESSOR = "assessment-facts-projection";

    @EventHandler
    void on(
            SpecialistRated event,
            View<AssessmentFact> assessments,
            @MessageIdentifier String id,
            @SequenceNumber long version) {
        rated(event, event.teamwork(), event.clientCare(), assessments, id, version);
    }

    @EventHandler
    void on(
            RatingRevised event,
            View<AssessmentFact> assessments,
            @MessageIdentifier String id,
            @SequenceNumber long version) {
        rated(event, event.teamwork(), event.clientCare(), assessments, id, version);
    }

    @EventHandler
    void on(AssessmentFinalised event, View<AssessmentFact> assessments, @SequenceNumber long version) {
        assessments.update(
                AssessmentFact.id(event.specialistId(), event.month()),
                known -> new AssessmentFact(known.specialistId(), known.month(), known.ratings(), event, version));
    }

    private static void rated(
            AssessmentEvent event,
            BigDecimal teamwork,
            BigDecimal clientCare,
            View<AssessmentFact> assessments,
            String id,
            long version) {
        var known = assessments.find(AssessmentFact.id(event.specialistId(), event.month()));
        var ratings = known.map(AssessmentFact::ratings).orElse(Ratings.NONE).with(teamwork, clientCare, id);
        var finalised = known.map(AssessmentFact::finalised).orElse(null);
        assessments.put(new AssessmentFact(event.specialistId(), event.month(), ratings, finalised, version));
    }
}
