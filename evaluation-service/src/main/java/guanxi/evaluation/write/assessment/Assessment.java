package guanxi.evaluation.write.assessment;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.evaluation.write.EvaluationRule;
import guanxi.evaluation.write.assessment.AssessmentCommand.FinaliseAssessment;
import guanxi.evaluation.write.assessment.AssessmentCommand.ReopenAssessment;
import guanxi.language.evaluation.AssessmentEvent.AssessmentEvidenceRecorded;
import guanxi.language.evaluation.AssessmentEvent.AssessmentFinalised;
import guanxi.language.evaluation.AssessmentEvent.AssessmentReopened;
import guanxi.language.evaluation.AssessmentId;
import guanxi.language.evaluation.Figures.Line;
import guanxi.language.evaluation.Figures.Status;
import guanxi.language.evaluation.Rating;
import guanxi.language.evaluation.RatingsId;
import guanxi.language.evaluation.ScorecardCode;
import guanxi.language.evaluation.ScorecardFamily;
import guanxi.language.visit.VisitId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Somebody's month on one card: finalised when it is over, reopened with a reason. What it is worth is computed elsewhere, from facts. */
@Aggregate
class Assessment extends DecidingAggregate {
    private static final int NAMED = 5;

    @AggregateIdentifier
    private AssessmentId id;

    private int finalisations;
    private boolean finalised;
    private String reopenedBecause;

    Assessment() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(FinaliseAssessment command, Actor actor, StandingRatings ratings, DepartmentTime time) {
        var which = command.assessmentId();
        actor.mustReach(which.specialistId());
        if (finalised) return unchanged();
        mustScore(which, command.scoredOn());
        require(
                !time.now().isBefore(time.startOf(which.month().plusMonths(1))),
                EvaluationRule.ONLY_A_MONTH_THAT_IS_OVER_IS_FINALISED,
                "A month is finalised once it is over.");
        require(
                command.figures().status() == Status.COMPLETE,
                EvaluationRule.ONLY_A_COMPLETE_ASSESSMENT_IS_FINALISED,
                "What this card asks the manager to rate is to be rated first.");
        require(
                areThoseOf(ratings.of(new RatingsId(which.specialistId(), which.month())), command),
                EvaluationRule.THE_FIGURES_ARE_OUT_OF_DATE,
                "The ratings have changed since these figures were computed; finalise again.");
        require(command.unjudged().isEmpty(), EvaluationRule.VISITS_ARE_STILL_UNJUDGED, stillUnjudged(command));
        return finalise(command, time);
    }

    /** A month is final on one card: another may be asked for to compare, and stays a comparison (ADR 24). */
    private static void mustScore(AssessmentId which, ScorecardCode scoredOn) {
        if (which.card().equals(scoredOn)) return;
        throw new CommandRejected(
                EvaluationRule.ONLY_THE_CARD_THAT_SCORES_IS_FINALISED,
                "This month is scored on " + scoredOn.number() + "; finalise it there.",
                "card");
    }

    /** The evidence goes first, so that nobody ever finds figures that are final without it. */
    private Outcome finalise(FinaliseAssessment command, DepartmentTime time) {
        var which = command.assessmentId();
        int next = finalisations + 1;
        AggregateLifecycle.apply(new AssessmentEvidenceRecorded(
                which.specialistId(), which.month(), which.card(), next, command.evidence(), time.now()));
        return changed(new AssessmentFinalised(
                which.specialistId(),
                which.month(),
                which.card(),
                next,
                command.scorecardVersion(),
                command.team(),
                command.normVersions(),
                command.figures(),
                command.knownUpTo(),
                time.now()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(ReopenAssessment command, Actor actor, DepartmentTime time) {
        var which = command.assessmentId();
        actor.mustReach(which.specialistId());
        if (!finalised && command.reason().equals(reopenedBecause)) return unchanged();
        require(
                finalised,
                EvaluationRule.ONLY_A_FINAL_ASSESSMENT_IS_REOPENED,
                "This month is not final; it follows the facts anyway.");
        return changed(new AssessmentReopened(
                which.specialistId(), which.month(), which.card(), command.reason(), time.now()));
    }

    private static boolean areThoseOf(List<Rating> standing, FinaliseAssessment command) {
        var family = ScorecardFamily.of(command.assessmentId().card()).orElseThrow();
        return family.rated().stream()
                .allMatch(asked -> same(
                        standing.stream()
                                .filter(rating -> rating.indicator() == asked)
                                .map(Rating::rating)
                                .findFirst(),
                        command.figures().find(asked).map(Line::rating)));
    }

    private static boolean same(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isEmpty() ? other.isEmpty() : other.isPresent() && one.get().compareTo(other.get()) == 0;
    }

    private static String stillUnjudged(FinaliseAssessment command) {
        var first = command.unjudged().stream().limit(NAMED).map(VisitId::number);
        return "Visits that this month is scored from are not judged yet ("
                + command.unjudged().size() + ": " + first.collect(Collectors.joining(", "))
                + "). They are judged by themselves; finalise again in a moment.";
    }

    @EventSourcingHandler
    void on(AssessmentEvidenceRecorded event) {
        id = event.assessmentId();
    }

    @EventSourcingHandler
    void on(AssessmentFinalised event) {
        finalisations = event.finalisation();
        finalised = true;
    }

    @EventSourcingHandler
    void on(AssessmentReopened event) {
        finalised = false;
        reopenedBecause = event.reason();
    }
}
