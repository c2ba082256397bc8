package guanxi.evaluation.scoring;

import guanxi.evaluation.scoring.PlanFact.Submission;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The plan that counts (B-01): the last one submitted before the month began.
 *
 * @param late whether it came after the end of the last working day of the month before
 * @param calendarEvidence the listed days that its being late follows from
 */
record CountingPlan(Submission figures, boolean late, List<EvidenceLine> calendarEvidence) {

    static Optional<CountingPlan> of(
            List<Submission> submissions, YearMonth month, WorkCalendar calendar, ZoneId zone) {
        Instant begins = month.atDay(1).atStartOfDay(zone).toInstant();
        LocalDate dueOn = calendar.lastWorkingDayBefore(month);
        Instant due = dueOn.plusDays(1).atStartOfDay(zone).toInstant();
        return submissions.stream()
                .filter(plan -> plan.submittedAt().isBefore(begins))
                .reduce((last, next) -> next.submittedAt().isBefore(last.submittedAt()) ? last : next)
                .map(plan -> new CountingPlan(
                        plan,
                        plan.submittedAt().isAfter(due),
                        calendar.evidence(dueOn, month.atDay(1).minusDays(1))));
    }

    EvidenceLine evidence(Counted counted) {
        return figures.told().at(figures.submittedAt(), null, counted);
    }
}
