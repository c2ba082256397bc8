package guanxi.evaluation.write;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.evaluation.write.AssessmentCommand.FinaliseAssessment;
import guanxi.evaluation.write.AssessmentCommand.RateSpecialist;
import guanxi.evaluation.write.AssessmentCommand.ReviseRating;
import guanxi.language.evaluation.AssessmentEvent.AssessmentFinalised;
import guanxi.language.evaluation.AssessmentEvent.RatingRevised;
import guanxi.language.evaluation.AssessmentEvent.SpecialistRated;
import guanxi.language.evaluation.Figures.Daily;
import guanxi.language.evaluation.Figures.Status;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import java.math.BigDecimal;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** A specialist's month (F-2): rated by the manager, finalised once. What it is worth is computed elsewhere, from facts. */
@Aggregate
class Assessment extends DecidingAggregate {
    private static final BigDecimal BEST = new BigDecimal(100);

    @AggregateIdentifier
    private String id;

    private BigDecimal teamwork;
    private BigDecimal clientCare;
    private boolean finalised;

    Assessment() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RateSpecialist command, Actor actor, References references) {
        actor.mustReach(command.specialistId());
        requireRatings(command.teamwork(), command.clientCare());
        boolean addsTeamwork = adds(teamwork, command.teamwork());
        boolean addsClientCare = adds(clientCare, command.clientCare());
        if (!addsTeamwork && !addsClientCare) return unchanged();
        references.mustKnow(command.specialistId());
        return changed(new SpecialistRated(
                command.specialistId(),
                command.month(),
                addsTeamwork ? command.teamwork() : teamwork,
                addsClientCare ? command.clientCare() : clientCare));
    }

    @CommandHandler
    Outcome handle(ReviseRating command, Actor actor) {
        actor.mustReach(command.specialistId());
        requireRatings(command.teamwork(), command.clientCare());
        boolean given = (command.teamwork() == null || teamwork != null)
                && (command.clientCare() == null || clientCare != null);
        require(given, EvaluationRule.ONLY_A_GIVEN_RATING_IS_REVISED, "What was not rated yet is rated, not revised.");
        boolean same = (command.teamwork() == null || same(teamwork, command.teamwork()))
                && (command.clientCare() == null || same(clientCare, command.clientCare()));
        if (same) return unchanged();
        return changed(new RatingRevised(
                command.specialistId(),
                command.month(),
                command.teamwork() == null ? teamwork : command.teamwork(),
                command.clientCare() == null ? clientCare : command.clientCare(),
                command.reason()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(FinaliseAssessment command, Actor actor, DepartmentTime time) {
        actor.mustReach(command.specialistId());
        if (finalised) return unchanged();
        require(
                command.figures().status() == Status.COMPLETE && teamwork != null && clientCare != null,
                EvaluationRule.ONLY_A_COMPLETE_ASSESSMENT_IS_FINALISED,
                "Teamwork and client care are to be rated first.");
        Daily rated = command.figures().indicators().daily();
        require(
                same(teamwork, rated.teamwork()) && same(clientCare, rated.clientCare()),
                EvaluationRule.THE_FIGURES_ARE_OUT_OF_DATE,
                "The ratings have changed since these figures were computed; finalise again.");
        return changed(new AssessmentFinalised(
                command.specialistId(),
                command.month(),
                command.figures(),
                command.scorecard(),
                command.scorecardVersion(),
                command.evidence(),
                time.now()));
    }

    /** Whether a rating was missing so far; refused if another one is known. */
    private static boolean adds(BigDecimal known, BigDecimal rating) {
        require(
                known == null || rating == null || same(known, rating),
                CommonRule.ALREADY_RECORDED_DIFFERENTLY,
                "This month is rated otherwise; the first rating stands until it is revised with a reason.");
        return known == null && rating != null;
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one != null && other != null && one.compareTo(other) == 0;
    }

    private static void requireRatings(BigDecimal... ratings) {
        boolean any = false;
        for (BigDecimal rating : ratings) {
            if (rating == null) continue;
            any = true;
            require(
                    rating.signum() >= 0 && rating.compareTo(BEST) <= 0,
                    EvaluationRule.RATINGS_ARE_FROM_0_TO_100,
                    "A rating is from 0 to 100.");
        }
        require(any, CommonRule.FIELD_MISSING, "Teamwork or client care is to be given.");
    }

    @EventSourcingHandler
    void on(SpecialistRated event) {
        id = AssessmentCommand.id(event.specialistId(), event.month());
        teamwork = event.teamwork();
        clientCare = event.clientCare();
    }

    @EventSourcingHandler
    void on(RatingRevised event) {
        teamwork = event.teamwork();
        clientCare = event.clientCare();
    }

    @EventSourcingHandler
    void on(AssessmentFinalised event) {
        finalised = true;
    }
}
