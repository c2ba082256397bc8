package guanxi.evaluation.scoring;

import guanxi.evaluation.scoring.AssessedSpecialist.TeamFrom;
import guanxi.evaluation.scoring.PlanFact.Submission;
import guanxi.evaluation.scoring.Scorecards.Published;
import guanxi.language.evaluation.Indicator;
import guanxi.language.evaluation.ScorecardFamily;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Lays open what each figure of a month was made of: which facts were looked at, and how each of them counted. */
final class MonthEvidence {
    private final MonthFacts facts;
    private final ScorecardFamily family;
    private final Optional<CountingPlan> plan;
    private final Conduct conduct;

    MonthEvidence(MonthFacts facts, ScorecardFamily family, Optional<CountingPlan> plan, Conduct conduct) {
        this.facts = facts;
        this.family = family;
        this.plan = plan;
        this.conduct = conduct;
    }

    Map<String, List<EvidenceLine>> of(Reached reached, Attendance attendance) {
        var card = facts.rules().scorecard();
        var points = card.scorecard().parameters().violationPoints();
        var evidence = new Evidence()
                .of("scorecard", scorecard(card))
                .of("specialist", specialist())
                .of("planLate", planLate());
        for (Indicator indicator : Reached.INDICATORS) {
            evidence.of(indicator.word() + ".planned", planned(Reached.planned(indicator)))
                    .of(indicator.word() + ".actual", reached.of(indicator).lines());
        }
        evidence.of("violations", violated(BigDecimal.ONE, "VIOLATION"))
                .of("conduct", violated(points.negate(), "POINTS"))
                .of("attendance", attendance.lines());
        family.rated().forEach(indicator -> evidence.of(indicator.word(), rating(indicator)));
        return evidence.asMap();
    }

    private static EvidenceLine scorecard(Published card) {
        if (card.told() == null) return null;
        var counted =
                Counted.amount("VERSION", BigDecimal.valueOf(card.scorecard().version()));
        return card.told().of(card.scorecard().code().number(), counted);
    }

    /** Who he is, and the team of then where another event says it. */
    private Stream<EvidenceLine> specialist() {
        var who = facts.specialist();
        TeamFrom team = who.teamOf(facts.month());
        var named = who.told().of(who.specialistId().number(), Counted.as("SPECIALIST"));
        if (team.told().equals(who.told())) return Stream.of(named);
        return Stream.of(named, team.told().on(team.from(), team.team().name(), Counted.as("TEAM")));
    }

    private Stream<EvidenceLine> planLate() {
        return plan.stream()
                .flatMap(p -> Stream.concat(
                        Stream.of(p.evidence(Counted.as(p.late() ? "LATE" : "IN_TIME"))),
                        p.calendarEvidence().stream()));
    }

    private Stream<EvidenceLine> planned(Function<Submission, Integer> which) {
        return plan.stream().map(p -> p.evidence(Counted.groups(which.apply(p.figures()))));
    }

    private Stream<EvidenceLine> violated(BigDecimal amount, String as) {
        return conduct.violations().stream()
                .map(v -> v.told().on(v.date(), v.rule().name(), Counted.amount(as, amount)));
    }

    private EvidenceLine rating(Indicator indicator) {
        return facts.ratings()
                .find(indicator)
                .map(given -> given.told().of(null, Counted.amount("RATING", given.rating())))
                .orElse(null);
    }
}
