package guanxi.evaluation.write;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.evaluation.scoring.Scorecards;
import guanxi.evaluation.write.ScorecardCommand.PublishScorecard;
import guanxi.language.evaluation.ScorecardCode;
import guanxi.language.evaluation.ScorecardEvent.ScorecardVersionPublished;
import guanxi.language.evaluation.ScorecardVersion;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** A scorecard and its versions; a published version is never changed, the next one replaces it. */
@Aggregate
class Scorecard extends DecidingAggregate {
    private static final BigDecimal ALL = new BigDecimal(100);

    @AggregateIdentifier
    private ScorecardCode code;

    private ScorecardVersion newest;

    Scorecard() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(PublishScorecard command, DepartmentTime time) {
        if (!Scorecards.KNOWN.contains(command.code())) throw unknown(command.code());
        int known = newest == null ? Scorecards.builtIn(command.code()) : newest.version();
        if (newest != null && sameContent(newest, version(command, known))) return unchanged();
        var next = version(command, known + 1);
        require(
                weights(next).allMatch(weight -> weight.signum() >= 0),
                EvaluationRule.WEIGHTS_ARE_NOT_NEGATIVE,
                "A weight is 0 or more.");
        require(
                next.total().compareTo(ALL) == 0,
                EvaluationRule.WEIGHTS_TOTAL_100,
                "The weights total " + next.total().toPlainString() + " and not 100.");
        require(
                next.violationPoints().signum() >= 0,
                EvaluationRule.VIOLATION_POINTS_ARE_NOT_NEGATIVE,
                "What a violation takes from conduct is 0 or more.");
        require(
                next.latePlanFactor().signum() >= 0 && next.latePlanFactor().compareTo(BigDecimal.ONE) <= 0,
                EvaluationRule.LATE_PLAN_FACTOR_IS_FROM_0_TO_1,
                "What a late plan multiplies scores by is from 0 to 1.");
        return changed(new ScorecardVersionPublished(next, time.now()));
    }

    private static CommandRejected unknown(ScorecardCode code) {
        return new CommandRejected(
                EvaluationRule.UNKNOWN_SCORECARD,
                "There is no scorecard " + code.number() + "; there are "
                        + Scorecards.KNOWN.stream().map(ScorecardCode::number).collect(Collectors.joining(" and "))
                        + ".",
                "code");
    }

    private static ScorecardVersion version(PublishScorecard command, int number) {
        return new ScorecardVersion(
                command.code(),
                number,
                command.visits(),
                command.expansion(),
                command.deals(),
                command.daily(),
                command.violationPoints(),
                command.latePlanFactor(),
                command.validFrom());
    }

    private static boolean sameContent(ScorecardVersion one, ScorecardVersion other) {
        return one.validFrom().equals(other.validFrom())
                && one.visits().compareTo(other.visits()) == 0
                && one.expansion().compareTo(other.expansion()) == 0
                && one.deals().compareTo(other.deals()) == 0
                && one.daily().compareTo(other.daily()) == 0
                && one.violationPoints().compareTo(other.violationPoints()) == 0
                && one.latePlanFactor().compareTo(other.latePlanFactor()) == 0;
    }

    private static Stream<BigDecimal> weights(ScorecardVersion version) {
        return Stream.of(version.visits(), version.expansion(), version.deals(), version.daily());
    }

    @EventSourcingHandler
    void on(ScorecardVersionPublished event) {
        code = event.scorecard().code();
        newest = event.scorecard();
    }
}
