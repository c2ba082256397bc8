package guanxi.visit.read.plans;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.PlanEvent.MonthlyPlanSubmitted;
import guanxi.platform.view.ViewDefinition;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/** A specialist's plan of a month, with every submission; the latest one counts (B-01). */
public record PlanEntry(ColleagueId specialistId, YearMonth month, List<Submission> submissions) {
    public static final ViewDefinition<PlanEntry> VIEW = view(
                    "plans", 1, PlanEntry.class, p -> id(p.specialistId(), p.month()))
            .foundBy("month", "specialistId")
            .foundBy("specialistId", "month")
            .touchedBy(MonthlyPlanSubmitted.class, e -> id(e.specialistId(), e.month()));

    /** Figures in groups. */
    public record Submission(Instant submittedAt, Integer visits, Integer expansion, Integer deals) {}

    static String id(ColleagueId specialist, YearMonth month) {
        return specialist.number() + "-" + month;
    }
}
