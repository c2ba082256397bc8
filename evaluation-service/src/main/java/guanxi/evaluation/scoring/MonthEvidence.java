package guanxi.evaluation.scoring;

import guanxi.evaluation.scoring.AssessedSpecialist.TeamFrom;
import guanxi.evaluation.scoring.PlanFact.Submission;
import guanxi.evaluation.scoring.Scorecards.Published;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Lays open what each figure of a month was made of: which facts were looked at, and how each of them counted. */
final class MonthEvidence {
    private final MonthFacts facts;
    private final Optional<CountingPlan> plan;
    private final List<ViolationFact> violations;

    MonthEvidence(MonthFacts facts, Optional<CountingPlan> plan, List<ViolationFact> violations) {
        this.facts = facts;
        this.plan = plan;
        this.violations = violations;
    }

    Map<String, List<EvidenceLine>> of(Actual visits, Actual expansion, Actual deals, Attendance attendance) {
        var ratings = facts.ratings();
        var points = facts.rules().scorecard().scorecard().violationPoints();
        return new Evidence()
                .of("scorecard", scorecard(facts.rules().scorecard()))
                .of("specialist", specialist())
                .of("planLate", planLate())
                .of("visits.planned", planned(Submission::visits))
                .of("visits.actual", visits.lines())
                .of("expansion.planned", planned(Submission::expansion))
                .of("expansion.actual", expansion.lines())
                .of("deals.planned", planned(Submission::deals))
                .of("deals.actual", deals.lines())
                .of("violations", violated(BigDecimal.ONE, "VIOLATION"))
                .of("conduct", violated(points.negate(), "POINTS"))
                .of("attendance", attendance.lines())
                .of("teamwork", rating(ratings.teamworkTold(), ratings.teamwork()))
                .of("clientCare", rating(ratings.clientCareTold(), ratings.clientCare()))
                .asMap();
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
        return Stream.of(named, team.told().on(team.from(), team.team(), Counted.as("TEAM")));
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
        return violations.stream().map(v -> v.told().on(v.date(), v.rule().name(), Counted.amount(as, amount)));
    }

    private static EvidenceLine rating(Told told, BigDecimal rating) {
        return told == null ? null : told.of(null, Counted.amount("RATING", rating));
    }
}
