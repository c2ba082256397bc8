package guanxi.evaluation.scoring;

import guanxi.evaluation.scoring.MonthFacts.Rules;
import guanxi.language.evaluation.Figures;
import guanxi.language.evaluation.Figures.Indicator;
import guanxi.language.evaluation.Figures.Indicators;
import guanxi.language.evaluation.Figures.Status;
import guanxi.language.evaluation.ScorecardVersion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** How a month is scored: a function of facts and scorecard, of nothing else (B-01 to B-04). */
public final class Scoring {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private final MonthFacts facts;
    private final ScorecardVersion card;
    private final Optional<CountingPlan> plan;

    private Scoring(MonthFacts facts) {
        Rules rules = facts.rules();
        this.facts = facts;
        this.card = rules.scorecard().scorecard();
        this.plan = CountingPlan.of(facts.plans(), facts.month(), rules.calendar(), rules.zone());
    }

    public static Scored score(MonthFacts facts) {
        return new Scoring(facts).score();
    }

    private Scored score() {
        var actuals = new Actuals(facts);
        Actual visits = actuals.visits();
        Actual expansion = actuals.expansion();
        Actual deals = actuals.deals();
        var violations = violations();
        BigDecimal conduct = DailyWork.conduct(violations.size(), card.violationPoints());
        var attendance = Attendance.of(facts.month(), facts.rules().calendar(), facts.specialist(), facts.signedIn());
        var indicators = new Indicators(
                rated(card.visits(), plan.map(p -> p.figures().visits()), visits),
                rated(card.expansion(), plan.map(p -> p.figures().expansion()), expansion),
                rated(card.deals(), plan.map(p -> p.figures().deals()), deals),
                DailyWork.of(card.daily(), facts.ratings(), conduct, attendance));
        boolean complete = facts.ratings().complete();
        var figures = new Figures(
                plan.map(CountingPlan::late).orElse(false),
                complete ? Status.COMPLETE : Status.INCOMPLETE,
                violations.size(),
                DailyWork.shown(conduct),
                attendance.rounded(),
                indicators,
                complete ? total(indicators) : null);
        var evidence = new MonthEvidence(facts, plan, violations);
        return new Scored(figures, evidence.of(visits, expansion, deals, attendance));
    }

    private Indicator rated(BigDecimal weight, Optional<Integer> planned, Actual actual) {
        boolean missesNone = plan.isEmpty() && !facts.specialist().owesPlanOf(facts.month());
        if (missesNone) return Rating.withoutPlan(weight, actual.groups());
        boolean late = plan.map(CountingPlan::late).orElse(false);
        return Rating.of(weight, planned.orElse(null), actual.groups(), late ? card.latePlanFactor() : BigDecimal.ONE);
    }

    private List<ViolationFact> violations() {
        return facts.violations().stream()
                .filter(violation -> violation.month().equals(facts.month()))
                .toList();
    }

    /** Absent where nothing that has a weight was rated. */
    private static BigDecimal total(Indicators indicators) {
        BigDecimal scores = indicators.daily().score();
        BigDecimal weights = indicators.daily().weight();
        for (Indicator indicator : List.of(indicators.visits(), indicators.expansion(), indicators.deals())) {
            if (indicator.score() == null) continue;
            scores = scores.add(indicator.score());
            weights = weights.add(indicator.weight());
        }
        return weights.signum() == 0 ? null : HUNDRED.multiply(scores).divide(weights, 2, RoundingMode.HALF_UP);
    }
}
