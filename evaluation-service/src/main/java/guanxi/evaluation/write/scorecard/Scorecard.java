package guanxi.evaluation.write.scorecard;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.evaluation.scoring.Scorecards;
import guanxi.evaluation.write.EvaluationRule;
import guanxi.evaluation.write.scorecard.ScorecardCommand.PublishScorecard;
import guanxi.language.evaluation.ScorecardCode;
import guanxi.language.evaluation.ScorecardEvent.ScorecardVersionPublished;
import guanxi.language.evaluation.ScorecardFamily;
import guanxi.language.evaluation.ScorecardVersion;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** A scorecard and its versions; a published version is never changed, the next one replaces it. */
@Aggregate
class Scorecard extends DecidingAggregate {

    @AggregateIdentifier
    private ScorecardCode code;

    private ScorecardVersion newest;

    Scorecard() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(PublishScorecard command, DepartmentTime time) {
        var family = ScorecardFamily.of(command.code()).orElseThrow(() -> unknown(command.code()));
        ScorecardRules.check(family, command);
        var next = ScorecardRules.complete(family, known(family.code()) + 1, command);
        if (newest != null && saysTheSame(next) && isMeant(command, newest.version())) return unchanged();
        require(
                isMeant(command, next.version()),
                EvaluationRule.NOT_THE_NEXT_VERSION,
                "The next version of " + command.code().number() + " is " + next.version() + ", not "
                        + command.version() + ".");
        return changed(new ScorecardVersionPublished(next, time.now()));
    }

    private int known(ScorecardCode asked) {
        return newest == null
                ? Scorecards.builtIn(asked).map(ScorecardVersion::version).orElse(0)
                : newest.version();
    }

    private boolean saysTheSame(ScorecardVersion next) {
        return ScorecardRules.content(newest).equals(ScorecardRules.content(next));
    }

    private static boolean isMeant(PublishScorecard command, int version) {
        return command.version() == null || command.version() == version;
    }

    private static CommandRejected unknown(ScorecardCode code) {
        return new CommandRejected(
                EvaluationRule.UNKNOWN_SCORECARD,
                "There is no scorecard " + code.number() + "; there are "
                        + Arrays.stream(ScorecardFamily.values())
                                .map(family -> family.code().number())
                                .collect(Collectors.joining(" and "))
                        + ".",
                "code");
    }

    @EventSourcingHandler
    void on(ScorecardVersionPublished event) {
        code = event.scorecard().code();
        newest = event.scorecard();
    }
}
