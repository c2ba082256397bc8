package guanxi.language.visit;

import java.time.Instant;
import java.time.YearMonth;

/** A specialist's figures for next month, reported on the last working day (B-01). */
public sealed interface PlanEvent {
    SpecialistId specialistId();

    YearMonth month();

    /** The last one submitted before the month begins counts. Figures are in groups. */
    record MonthlyPlanSubmitted(
            SpecialistId specialistId,
            YearMonth month,
            Integer visits,
            Integer expansion,
            Integer deals,
            Instant submittedAt)
            implements PlanEvent {}
}
