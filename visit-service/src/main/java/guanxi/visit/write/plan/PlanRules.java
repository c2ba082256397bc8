package guanxi.visit.write.plan;

import static guanxi.platform.decision.CommandRejected.require;
import static guanxi.platform.decision.CommandRejected.requireSame;

import guanxi.language.visit.PlanFigures;
import guanxi.language.visit.PlanLine;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.DepartmentTime;
import guanxi.visit.write.VisitRule;
import guanxi.visit.write.plan.PlanCommand.SubmitPlan;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a plan may say by itself, and until when (B-01): lines of its month, one for a client, day and kind, and figures that are their sums. */
final class PlanRules {
    private static final String LINES = "lines";
    /** More groups are a slip of the pen. */
    private static final int MOST = 1_000_000;

    private PlanRules() {}

    static void check(SubmitPlan plan, Instant submittedAt, DepartmentTime time) {
        require(
                submittedAt.isBefore(time.startOf(plan.month())),
                VisitRule.PLAN_LOCKED,
                "The plan of " + plan.month() + " is locked, because the month has begun.");
        if (plan.lines().isEmpty()) return;
        plan.lines().forEach(line -> mustBeOf(plan.month(), line));
        plan.lines().forEach(PlanRules::mustHaveItsPurpose);
        mustBePlausible(plan.lines());
        mustBeOneEach(plan.lines());
        PlanFigures sums = PlanFigures.of(plan.lines());
        mustBe("visits", plan.visits(), sums.visits());
        mustBe("expansion", plan.expansion(), sums.expansion());
        mustBe("deals", plan.deals(), sums.deals());
    }

    private static void mustBeOf(YearMonth month, PlanLine line) {
        if (YearMonth.from(line.date()).equals(month)) return;
        throw refusal(
                VisitRule.DATE_OUTSIDE_MONTH,
                "A plan of " + month + " has no line of " + line.date() + ".",
                Map.of("month", month.toString(), "given", line.date().toString()));
    }

    private static void mustHaveItsPurpose(PlanLine line) {
        if ((line.kind() == PlanLine.Kind.VISIT) == (line.purpose() != null)) return;
        throw refusal(
                VisitRule.PURPOSE_IS_OF_A_VISIT,
                "A visit that is planned has a purpose, and a referral has none; look at the line of "
                        + line.clientId().number() + " on " + line.date() + ".",
                Map.of("client", line.clientId().number(), "date", line.date().toString()));
    }

    static void mustBePlausible(List<PlanLine> lines) {
        boolean none = lines.stream().anyMatch(line -> line.groups() < 1);
        if (none) throw refusal(VisitRule.GROUPS_ARE_AT_LEAST_ONE, "A line is of at least one group.", Map.of());
        long groups = lines.stream().mapToLong(PlanLine::groups).sum();
        if (groups <= MOST) return;
        throw refusal(
                VisitRule.GROUPS_ARE_PLAUSIBLY_MANY,
                "A plan has at most " + MOST + " groups, not " + groups + ".",
                Map.of("most", String.valueOf(MOST), "given", String.valueOf(groups)));
    }

    private static void mustBeOneEach(List<PlanLine> lines) {
        var known = new HashMap<List<Object>, PlanLine>();
        for (PlanLine line : lines) {
            requireSame(
                    "The line of this client, day and kind",
                    known.putIfAbsent(List.of(line.kind(), line.clientId(), line.date()), line),
                    line);
        }
    }

    /** @param stated absent if nobody stated it */
    private static void mustBe(String field, Integer stated, Integer sum) {
        if (stated == null || stated.equals(sum)) return;
        throw new CommandRejected(
                VisitRule.PLAN_SUMS_DIFFER,
                field + " is " + stated + ", but the lines come to " + sum + ".",
                field,
                Map.of("given", stated.toString(), "found", sum.toString()));
    }

    private static CommandRejected refusal(VisitRule rule, String sentence, Map<String, String> facts) {
        return new CommandRejected(rule, sentence, LINES, facts);
    }
}
