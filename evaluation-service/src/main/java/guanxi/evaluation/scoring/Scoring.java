package guanxi.evaluation.scoring;

import guanxi.evaluation.scoring.MonthFacts.Rules;
import guanxi.evaluation.scoring.PlanFact.Submission;
import guanxi.language.evaluation.Figures;
import guanxi.language.evaluation.Figures.Indicator;
import guanxi.language.evaluation.Figures.Indicators;
import guanxi.language.evaluation.Figures.Status;
import guanxi.language.evaluation.ScorecardVersion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
        Actual visits = visits();
        Actual expansion = expansion();
        Actual deals = deals();
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
        return new Scored(figures, evidence(visits, expansion, deals, violations, attendance));
    }

    private Indicator rated(BigDecimal weight, Optional<Integer> planned, Actual actual) {
        boolean late = plan.map(CountingPlan::late).orElse(false);
        return Rating.of(weight, planned.orElse(null), actual.groups(), late ? card.latePlanFactor() : BigDecimal.ONE);
    }

    private Stream<VisitFact> validVisits() {
        return facts.visits().stream()
                .filter(VisitFact::valid)
                .filter(visit -> visit.month().equals(facts.month()))
                .sorted(VisitFact.BY_START);
    }

    private Actual visits() {
        Actual sum = Actual.NOTHING;
        for (VisitFact visit : validVisits().toList()) sum = sum.plus(visit.groups(), visit.event());
        return sum;
    }

    private Actual expansion() {
        Actual sum = Actual.NOTHING;
        for (VisitFact visit : validVisits().toList()) {
            var opened = facts.rules().openings().openedBy(visit);
            if (opened.isPresent())
                sum = sum.plus(visit.groups(), visit.event(), opened.get().event());
        }
        return sum;
    }

    private Actual deals() {
        Actual sum = Actual.NOTHING;
        for (ReferralFact referral : facts.referrals()) {
            boolean confirmed = referral.confirmedOn() != null
                    && YearMonth.from(referral.confirmedOn()).equals(facts.month());
            if (confirmed) sum = sum.plus(referral.groups(), referral.event());
        }
        return sum;
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

    private Map<String, List<String>> evidence(
            Actual visits, Actual expansion, Actual deals, List<ViolationFact> violations, Attendance attendance) {
        String planned = plan.map(CountingPlan::figures).map(Submission::event).orElse(null);
        var violated = violations.stream().map(ViolationFact::event).toList();
        var listed = plan.map(CountingPlan::calendarEvidence).orElse(List.of());
        return new Evidence()
                .of("scorecard", facts.rules().scorecard().event())
                .of("specialist", facts.specialist().event())
                .of("planLate", Stream.concat(Stream.ofNullable(planned), listed.stream()))
                .of("visits.planned", planned)
                .of("visits.actual", visits.events())
                .of("expansion.planned", planned)
                .of("expansion.actual", expansion.events())
                .of("deals.planned", planned)
                .of("deals.actual", deals.events())
                .of("violations", violated)
                .of("conduct", violated)
                .of("attendance", attendance.events())
                .of("teamwork", facts.ratings().teamworkEvent())
                .of("clientCare", facts.ratings().clientCareEvent())
                .asMap();
    }
}
