package guanxi.evaluation.write;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.evaluation.write.AssessmentCommand.FinaliseAssessment;
import guanxi.evaluation.write.AssessmentCommand.RateSpecialist;
import guanxi.evaluation.write.AssessmentCommand.ReopenAssessment;
import guanxi.evaluation.write.AssessmentCommand.ReviseRating;
import guanxi.language.evaluation.AssessmentEvent.AssessmentFinalised;
import guanxi.language.evaluation.AssessmentEvent.AssessmentReopened;
import guanxi.language.evaluation.AssessmentEvent.RatingRevised;
import guanxi.language.evaluation.AssessmentEvent.SpecialistRated;
import guanxi.language.evaluation.Figures.Daily;
import guanxi.language.evaluation.Figures.Status;
import guanxi.language.visit.VisitId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** A specialist's month (F-2): rated by the manager, finalised when it is over, reopened with a reason. What it is worth is computed elsewhere, from facts. */
@Aggregate
class Assessment extends DecidingAggregate {
    private static final int NAMED = 5;

    @AggregateIdentifier
    private String id;

    private final GivenRating teamwork = new GivenRating("teamwork");
    private final GivenRating clientCare = new GivenRating("clientCare");
    private boolean finalised;
    private String reopenedBecause;

    Assessment() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RateSpecialist command, Actor actor, References references) {
        actor.mustReach(command.specialistId());
        GivenRating.check(command.teamwork(), command.clientCare());
        BigDecimal nextTeamwork = teamwork.with(command.teamwork());
        BigDecimal nextClientCare = clientCare.with(command.clientCare());
        if (nextTeamwork == teamwork.standing() && nextClientCare == clientCare.standing()) return unchanged();
        references.mustKnow(command.specialistId());
        return changed(new SpecialistRated(command.specialistId(), command.month(), nextTeamwork, nextClientCare));
    }

    @CommandHandler
    Outcome handle(ReviseRating command, Actor actor) {
        actor.mustReach(command.specialistId());
        GivenRating.check(command.teamwork(), command.clientCare());
        boolean given = (command.teamwork() == null || !teamwork.isMissing())
                && (command.clientCare() == null || !clientCare.isMissing());
        require(given, EvaluationRule.ONLY_A_GIVEN_RATING_IS_REVISED, "What was not rated yet is rated, not revised.");
        boolean same = (command.teamwork() == null || teamwork.is(command.teamwork()))
                && (command.clientCare() == null || clientCare.is(command.clientCare()));
        if (same) return unchanged();
        return changed(new RatingRevised(
                command.specialistId(),
                command.month(),
                command.teamwork() == null ? teamwork.standing() : command.teamwork(),
                command.clientCare() == null ? clientCare.standing() : command.clientCare(),
                command.reason()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(FinaliseAssessment command, Actor actor, DepartmentTime time) {
        actor.mustReach(command.specialistId());
        if (finalised) return unchanged();
        require(
                !time.now().isBefore(time.startOf(command.month().plusMonths(1))),
                EvaluationRule.ONLY_A_MONTH_THAT_IS_OVER_IS_FINALISED,
                "A month is finalised once it is over.");
        require(
                command.figures().status() == Status.COMPLETE && !teamwork.isMissing() && !clientCare.isMissing(),
                EvaluationRule.ONLY_A_COMPLETE_ASSESSMENT_IS_FINALISED,
                "Teamwork and client care are to be rated first.");
        Daily rated = command.figures().indicators().daily();
        require(
                teamwork.is(rated.teamwork()) && clientCare.is(rated.clientCare()),
                EvaluationRule.THE_FIGURES_ARE_OUT_OF_DATE,
                "The ratings have changed since these figures were computed; finalise again.");
        require(command.unjudged().isEmpty(), EvaluationRule.VISITS_ARE_STILL_UNJUDGED, stillUnjudged(command));
        return changed(new AssessmentFinalised(
                command.specialistId(),
                command.month(),
                command.figures(),
                command.scorecard(),
                command.scorecardVersion(),
                command.evidence(),
                time.now()));
    }

    @CommandHandler
    Outcome handle(ReopenAssessment command, Actor actor, DepartmentTime time) {
        actor.mustReach(command.specialistId());
        if (!finalised && command.reason().equals(reopenedBecause)) return unchanged();
        require(
                finalised,
                EvaluationRule.ONLY_A_FINAL_ASSESSMENT_IS_REOPENED,
                "This month is not final; it follows the facts anyway.");
        return changed(new AssessmentReopened(command.specialistId(), command.month(), command.reason(), time.now()));
    }

    private static String stillUnjudged(FinaliseAssessment command) {
        var first = command.unjudged().stream().limit(NAMED).map(VisitId::number);
        return "Visits that this month is scored from are not judged yet ("
                + command.unjudged().size() + ": " + first.collect(Collectors.joining(", "))
                + "). They are judged by themselves; finalise again in a moment.";
    }

    @EventSourcingHandler
    void on(SpecialistRated event) {
        id = AssessmentCommand.id(event.specialistId(), event.month());
        teamwork.accept(event.teamwork());
        clientCare.accept(event.clientCare());
    }

    @EventSourcingHandler
    void on(RatingRevised event) {
        teamwork.accept(event.teamwork());
        clientCare.accept(event.clientCare());
    }

    @EventSourcingHandler
    void on(AssessmentFinalised event) {
        finalised = true;
    }

    @EventSourcingHandler
    void on(AssessmentReopened event) {
        finalised = false;
        reopenedBecause = event.reason();
    }
}
