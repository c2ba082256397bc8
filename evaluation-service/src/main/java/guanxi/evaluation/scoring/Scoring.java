package guanxi.evaluation.scoring;

import guanxi.evaluation.scoring.MonthFacts.Rules;
import guanxi.language.evaluation.Figures;
import guanxi.language.evaluation.Figures.Line;
import guanxi.language.evaluation.Figures.Status;
import guanxi.language.evaluation.Indicator;
import guanxi.language.evaluation.ScorecardFamily;
import guanxi.language.evaluation.ScorecardVersion;
import guanxi.language.evaluation.ScorecardVersion.Band;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** How a month is scored: a function of facts and scorecard, of nothing else (B-01 to B-04). */
public final class Scoring {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private final MonthFacts facts;
    private final ScorecardVersion card;
    private final ScorecardFamily family;
    private final Optional<CountingPlan> plan;
    private final Reached reached;
    private final Conduct conduct;
    private final Attendance attendance;

    private Scoring(MonthFacts facts) {
        Rules rules = facts.rules();
        WorkCalendar his = rules.calendar().of(facts.specialist().roles());
        this.facts = facts;
        this.card = rules.scorecard().scorecard();
        this.family = ScorecardFamily.of(card.code()).orElseThrow();
        this.plan = CountingPlan.of(facts.plans(), facts.month(), his, rules.zone());
        this.reached = Reached.of(new Actuals(facts));
        this.conduct = Conduct.of(facts, card.parameters());
        this.attendance = Attendance.of(facts.month(), his, facts.specialist(), facts.signedIn());
    }

    public static Scored score(MonthFacts facts) {
        return new Scoring(facts).score();
    }

    private Scored score() {
        boolean complete = facts.ratings().haveAll(family.rated());
        var lines = card.lines().stream()
                .flatMap(line -> lines(line.indicator(), line.weight()))
                .toList();
        BigDecimal total = complete ? total(lines) : null;
        var figures = new Figures(
                plan.map(CountingPlan::late).orElse(false),
                complete ? Status.COMPLETE : Status.INCOMPLETE,
                conduct.violations().size(),
                conduct.shown(),
                attendance.rounded(),
                lines,
                total,
                grade(total));
        return new Scored(figures, new MonthEvidence(facts, family, plan, conduct).of(reached, attendance));
    }

    private Stream<Line> lines(Indicator indicator, BigDecimal weight) {
        return switch (indicator) {
            case VISITS, EXPANSION, DEALS -> Stream.of(againstPlan(indicator).line(weight, lateFactor()));
            case DAILY -> new DailyWork(facts.ratings(), conduct, attendance).of(family, weight);
            case BUSINESS -> Business.of(weight, business(), lateFactor());
            case SERVICE, FRONT_OFFICE, BACK_OFFICE -> Stream.of(rated(indicator, weight));
            case CONDUCT -> Stream.of(conduct(weight));
            case TEAMWORK, CLIENT_CARE, MARKET_MANAGEMENT, ATTENDANCE ->
                throw new IllegalArgumentException(indicator + " is a part and has no weight of its own");
        };
    }

    private Line conduct(BigDecimal weight) {
        return Line.measured(Indicator.CONDUCT, weight, conduct.shown(), points(weight, conduct.points()));
    }

    private AgainstPlan againstPlan(Indicator indicator) {
        int actual = reached.of(indicator).groups();
        BigDecimal cap = card.parameters().cap();
        if (plan.isPresent()) return AgainstPlan.of(indicator, planned(indicator), actual, cap);
        return facts.specialist().owesPlanOf(facts.month())
                ? AgainstPlan.missing(indicator, actual, cap)
                : AgainstPlan.owedNone(indicator, actual, cap);
    }

    /** Without a counting plan business is not rated, whoever owed it. */
    private List<AgainstPlan> business() {
        return Reached.INDICATORS.stream()
                .map(indicator -> plan.isPresent()
                        ? againstPlan(indicator)
                        : AgainstPlan.owedNone(
                                indicator,
                                reached.of(indicator).groups(),
                                card.parameters().cap()))
                .toList();
    }

    private int planned(Indicator indicator) {
        return Reached.planned(indicator).apply(plan.orElseThrow().figures());
    }

    private BigDecimal lateFactor() {
        boolean late = plan.map(CountingPlan::late).orElse(false);
        return late ? card.parameters().latePlanFactor() : BigDecimal.ONE;
    }

    /** The manager's word; the service desk's own figures do not exist yet, so nothing stands in for it. */
    private Line rated(Indicator indicator, BigDecimal weight) {
        BigDecimal rating = facts.ratings().of(indicator);
        return Line.rated(indicator, weight, rating, rating == null ? null : points(weight, rating));
    }

    private static BigDecimal points(BigDecimal weight, BigDecimal of100) {
        return Exact.of(of100).times(weight).dividedBy(HUNDRED).rounded(2);
    }

    /** Absent where nothing that has a weight was rated. */
    private static BigDecimal total(List<Line> lines) {
        var rated = lines.stream().filter(line -> line.score() != null).toList();
        BigDecimal weights = sum(rated, Line::weight);
        if (weights.signum() == 0) return null;
        return Exact.of(sum(rated, Line::score))
                .times(HUNDRED)
                .dividedBy(weights)
                .rounded(2);
    }

    private static BigDecimal sum(List<Line> lines, Function<Line, BigDecimal> what) {
        return lines.stream().map(what).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String grade(BigDecimal total) {
        if (total == null) return null;
        return card.parameters().grades().stream()
                .filter(band -> total.compareTo(band.from()) >= 0)
                .map(Band::grade)
                .findFirst()
                .orElseThrow();
    }
}
