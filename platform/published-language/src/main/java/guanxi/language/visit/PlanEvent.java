package guanxi.language.visit;

import guanxi.language.DomainEvent;
import guanxi.language.RecordedAs;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import java.time.YearMonth;

/** A specialist's figures for next month, reported on the last working day (B-01). */
public sealed interface PlanEvent extends DomainEvent {
    ColleagueId specialistId();

    YearMonth month();

    /** The last one submitted before the month begins counts. Figures are in groups. */
    @RecordedAs("visit.MonthlyPlanSubmitted")
    record MonthlyPlanSubmitted(
            ColleagueId specialistId,
            YearMonth month,
            Integer visits,
            Integer expansion,
            Integer deals,
            Instant occurredAt)
            implements PlanEvent {
        public Instant submittedAt() {
            return occurredAt;
        }
    }
}
