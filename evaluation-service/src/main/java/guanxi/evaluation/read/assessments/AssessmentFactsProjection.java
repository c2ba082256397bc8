package guanxi.evaluation.read.assessments;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.evaluation.read.AsTold;
import guanxi.evaluation.scoring.Ratings;
import guanxi.evaluation.scoring.Told;
import guanxi.language.evaluation.AssessmentEvent;
import guanxi.language.evaluation.AssessmentEvent.AssessmentFinalised;
import guanxi.language.evaluation.AssessmentEvent.AssessmentReopened;
import guanxi.language.evaluation.AssessmentEvent.RatingRevised;
import guanxi.language.evaluation.AssessmentEvent.SpecialistRated;
import guanxi.platform.view.View;
import guanxi.platform.view.ViewDefinition;
import java.math.BigDecimal;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/** Keeps ratings and what was finalised. */
@Component
@ProcessingGroup(AssessmentFactsProjection.PROCESSOR)
class AssessmentFactsProjection {
    static final String PROCESSOR = "assessment-facts-projection";
    static final ViewDefinition<AssessmentFact> VIEW = view(
                    "assessment_facts", 2, AssessmentFact.class, a -> AssessmentFact.id(a.specialistId(), a.month()))
            .foundBy("month", "specialistId")
            .touchedBy(SpecialistRated.class, e -> AssessmentFact.id(e.specialistId(), e.month()))
            .touchedBy(RatingRevised.class, e -> AssessmentFact.id(e.specialistId(), e.month()))
            .touchedBy(AssessmentFinalised.class, e -> AssessmentFact.id(e.specialistId(), e.month()))
            .touchedBy(AssessmentReopened.class, e -> AssessmentFact.id(e.specialistId(), e.month()));

    @EventHandler
    void on(
            SpecialistRated event,
            View<AssessmentFact> assessments,
            EventMessage<?> message,
            @SequenceNumber long version) {
        rated(event, event.teamwork(), event.clientCare(), assessments, AsTold.by(message), version);
    }

    @EventHandler
    void on(
            RatingRevised event,
            View<AssessmentFact> assessments,
            EventMessage<?> message,
            @SequenceNumber long version) {
        rated(event, event.teamwork(), event.clientCare(), assessments, AsTold.by(message), version);
    }

    @EventHandler
    void on(AssessmentFinalised event, View<AssessmentFact> assessments, @SequenceNumber long version) {
        assessments.update(
                AssessmentFact.id(event.specialistId(), event.month()),
                known -> new AssessmentFact(
                        known.specialistId(), known.month(), known.ratings(), event, known.reopened(), version));
    }

    @EventHandler
    void on(AssessmentReopened event, View<AssessmentFact> assessments, @SequenceNumber long version) {
        assessments.update(
                AssessmentFact.id(event.specialistId(), event.month()), known -> known.reopened(event, version));
    }

    private static void rated(
            AssessmentEvent event,
            BigDecimal teamwork,
            BigDecimal clientCare,
            View<AssessmentFact> assessments,
            Told told,
            long version) {
        var known = assessments.find(AssessmentFact.id(event.specialistId(), event.month()));
        var ratings = known.map(AssessmentFact::ratings).orElse(Ratings.NONE).with(teamwork, clientCare, told);
        var finalised = known.map(AssessmentFact::finalised).orElse(null);
        var reopened = known.map(AssessmentFact::reopened).orElse(List.of());
        assessments.put(new AssessmentFact(event.specialistId(), event.month(), ratings, finalised, reopened, version));
    }
}
