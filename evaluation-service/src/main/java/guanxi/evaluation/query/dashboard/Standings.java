package guanxi.evaluation.query.dashboard;

import guanxi.evaluation.query.dashboard.DepartmentDashboard.Goal;
import guanxi.evaluation.query.dashboard.DepartmentDashboard.Spend;
import guanxi.evaluation.query.dashboard.DepartmentDashboard.Standing;
import guanxi.evaluation.query.month.ScoredLine;
import guanxi.evaluation.read.hospitality.HospitalityFact;
import guanxi.evaluation.scoring.ViolationFact;
import guanxi.language.Money;
import guanxi.language.evaluation.Figures.Line;
import guanxi.language.evaluation.Indicator;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.Norm;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;

/** Adds up the lines of a month: of one specialist, a team, the department. */
final class Standings {
    private static final int SHOWN_OF_RATE = 4;
    private final Map<ColleagueId, List<HospitalityFact>> requests;

    Standings(Map<ColleagueId, List<HospitalityFact>> requests) {
        this.requests = requests;
    }

    Standing of(Collection<ScoredLine> lines) {
        var rules = new EnumMap<Norm, Integer>(Norm.class);
        lines.stream()
                .flatMap(line -> line.facts().violations().stream())
                .map(ViolationFact::rule)
                .forEach(rule -> rules.merge(rule, 1, Integer::sum));
        return new Standing(
                goal(lines, Indicator.VISITS),
                goal(lines, Indicator.EXPANSION),
                goal(lines, Indicator.DEALS),
                rules.values().stream().mapToInt(Integer::intValue).sum(),
                rules,
                spend(lines));
    }

    private static Goal goal(Collection<ScoredLine> lines, Indicator indicator) {
        var goals = lines.stream()
                .flatMap(line -> line.scored().figures().find(indicator).stream())
                .toList();
        int sum = sum(goals, true, Line::planned);
        int actual = sum(goals, true, Line::actual);
        int unplanned = sum(goals, false, Line::actual);
        if (goals.stream().noneMatch(Standings::isPlanned)) return new Goal(null, 0, null, unplanned);
        if (sum == 0) return new Goal(0, actual, null, unplanned);
        BigDecimal rate = BigDecimal.valueOf(Math.min(actual, sum))
                .divide(BigDecimal.valueOf(sum), SHOWN_OF_RATE, RoundingMode.HALF_UP);
        return new Goal(sum, actual, rate, unplanned);
    }

    private static int sum(List<Line> goals, boolean planned, ToIntFunction<Line> what) {
        return goals.stream()
                .filter(goal -> isPlanned(goal) == planned)
                .mapToInt(what)
                .sum();
    }

    private static boolean isPlanned(Line goal) {
        return goal.planned() != null;
    }

    private Spend spend(Collection<ScoredLine> lines) {
        var all = lines.stream()
                .flatMap(line -> requests.getOrDefault(line.specialist().specialistId(), List.of()).stream())
                .toList();
        var settled = all.stream()
                .map(HospitalityFact::actual)
                .filter(Objects::nonNull)
                .toList();
        return new Spend(
                all.size(),
                settled.size(),
                Money.ofFen(all.stream().mapToLong(HospitalityFact::budget).sum()),
                Money.ofFen(settled.stream().mapToLong(Long::longValue).sum()));
    }
}
