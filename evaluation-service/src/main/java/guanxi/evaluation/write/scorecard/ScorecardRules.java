package guanxi.evaluation.write.scorecard;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.evaluation.write.EvaluationRule;
import guanxi.evaluation.write.scorecard.ScorecardCommand.PublishScorecard;
import guanxi.language.evaluation.Indicator;
import guanxi.language.evaluation.ScorecardFamily;
import guanxi.language.evaluation.ScorecardVersion;
import guanxi.language.evaluation.ScorecardVersion.Band;
import guanxi.language.evaluation.ScorecardVersion.Line;
import guanxi.language.evaluation.ScorecardVersion.Parameters;
import guanxi.platform.decision.CommandRejected;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a version of a scorecard is to be like, and when two say the same. */
final class ScorecardRules {
    private static final BigDecimal ALL = new BigDecimal(100);
    private static final BigDecimal HIGHEST_CAP = new BigDecimal(2);

    private ScorecardRules() {}

    /** Every indicator of the family has its line, in the family's order. */
    static ScorecardVersion complete(ScorecardFamily family, int number, PublishScorecard command) {
        var lines = family.indicators().stream()
                .map(indicator -> new Line(indicator, weight(command, indicator)))
                .toList();
        return new ScorecardVersion(family.code(), number, command.validFrom(), lines, command.parameters());
    }

    static void check(ScorecardFamily family, PublishScorecard command) {
        for (Line line : command.lines()) mustBelong(line, family);
        require(
                command.lines().stream().allMatch(line -> line.weight().signum() >= 0),
                EvaluationRule.WEIGHTS_ARE_NOT_NEGATIVE,
                "A weight is 0 or more.");
        BigDecimal total = command.lines().stream().map(Line::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        require(
                total.compareTo(ALL) == 0,
                EvaluationRule.WEIGHTS_TOTAL_100,
                "The weights total " + total.toPlainString() + " and not 100.");
        check(command.parameters());
    }

    private static void mustBelong(Line line, ScorecardFamily family) {
        if (line.weight().signum() == 0 || family.indicators().contains(line.indicator())) return;
        throw new CommandRejected(
                EvaluationRule.NOT_AN_INDICATOR_OF_THIS_FORM,
                "The form " + family.code().number() + " has no indicator "
                        + line.indicator().word() + ".",
                line.indicator().word());
    }

    private static void check(Parameters parameters) {
        require(
                isBetween(BigDecimal.ONE, parameters.cap(), HIGHEST_CAP),
                EvaluationRule.CAP_IS_FROM_1_TO_2,
                "What a rate is at most is from 1 to 2.");
        require(
                isBetween(BigDecimal.ZERO, parameters.latePlanFactor(), BigDecimal.ONE),
                EvaluationRule.LATE_PLAN_FACTOR_IS_FROM_0_TO_1,
                "What a late plan multiplies scores by is from 0 to 1.");
        require(
                parameters.violationPoints().signum() >= 0,
                EvaluationRule.VIOLATION_POINTS_ARE_NOT_NEGATIVE,
                "What a violation takes from conduct is 0 or more.");
        require(
                Stream.of(parameters.lateReportPoints(), parameters.notePoints(), parameters.flagPoints())
                        .allMatch(points -> points.signum() >= 0),
                EvaluationRule.POINTS_ARE_NOT_NEGATIVE,
                "What is taken from conduct is 0 or more.");
        require(
                descendTo0(parameters.grades()),
                EvaluationRule.GRADES_DESCEND_TO_0,
                "Each grade begins lower than the one before it, and the last one at 0.");
    }

    private static boolean descendTo0(List<Band> grades) {
        for (int i = 1; i < grades.size(); i++) {
            if (grades.get(i).from().compareTo(grades.get(i - 1).from()) >= 0) return false;
        }
        return !grades.isEmpty() && grades.getLast().from().signum() == 0;
    }

    private static boolean isBetween(BigDecimal least, BigDecimal value, BigDecimal most) {
        return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
    }

    private static BigDecimal weight(PublishScorecard command, Indicator indicator) {
        return command.lines().stream()
                .filter(line -> line.indicator() == indicator)
                .map(Line::weight)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    /** All that a version says but its number, by value and not by spelling. */
    static List<Object> content(ScorecardVersion version) {
        var content = new ArrayList<Object>();
        content.add(version.validFrom());
        version.lines().forEach(line -> content.addAll(List.of(line.indicator(), plain(line.weight()))));
        var parameters = version.parameters();
        Stream.of(
                        parameters.cap(),
                        parameters.latePlanFactor(),
                        parameters.violationPoints(),
                        parameters.lateReportPoints(),
                        parameters.notePoints(),
                        parameters.flagPoints())
                .map(ScorecardRules::plain)
                .forEach(content::add);
        parameters.grades().forEach(band -> content.addAll(List.of(band.grade(), plain(band.from()))));
        return content;
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.stripTrailingZeros();
    }
}
