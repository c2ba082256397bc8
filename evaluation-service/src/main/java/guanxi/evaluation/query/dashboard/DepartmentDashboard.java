package guanxi.evaluation.query.dashboard;

import com.fasterxml.jackson.annotation.JsonInclude;
import guanxi.evaluation.scoring.Unjudged;
import guanxi.language.Money;
import guanxi.language.evaluation.Figures.Status;
import guanxi.language.evaluation.ScorecardCode;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TeamId;
import guanxi.language.visit.Norm;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a manager looks at in the morning: plan against actual, late and missing plans, violations, what hospitality costs.
 *
 * @param scorecard that of specialists
 * @param unjudged the completed visits whose judgement is owed: they count in nothing yet
 */
public record DepartmentDashboard(
        YearMonth month,
        Scorecard scorecard,
        Instant computedAt,
        List<ColleagueId> latePlans,
        List<ColleagueId> missingPlans,
        List<Unjudged> unjudged,
        Standing department,
        List<Team> teams,
        List<Specialist> specialists) {

    public record Scorecard(ScorecardCode code, Integer version) {}

    /** How far somebody, or many together, have come. */
    public record Standing(
            Goal visits,
            Goal expansion,
            Goal deals,
            Integer violations,
            Map<Norm, Integer> violationsByRule,
            Spend hospitality) {}

    /**
     * In groups.
     *
     * @param actual of those who planned; the rate is theirs alone, and absent where nobody planned
     * @param unplannedActual of those without a plan
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Goal(
            @Nullable Integer planned,
            Integer actual,
            @Nullable BigDecimal rate,
            Integer unplannedActual) {}

    /** Of the requests whose banquet is in the month, by who applied; actual is what settled ones cost. */
    public record Spend(Integer requests, Integer settled, Money budget, Money actual) {}

    /** @param team as it was in the month */
    public record Team(
            TeamId team,
            Integer specialists,
            Integer latePlans,
            Integer missingPlans,
            Integer unjudgedVisits,
            Standing standing) {}

    /** @param total absent while the assessment is incomplete */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Specialist(
            ColleagueId specialistId,
            String name,
            TeamId team,
            Boolean planLate,
            Boolean planMissing,
            Integer unjudgedVisits,
            Status status,
            @Nullable BigDecimal total,
            Standing standing) {}
}
