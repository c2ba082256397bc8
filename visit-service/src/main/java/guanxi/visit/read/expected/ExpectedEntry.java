package guanxi.visit.read.expected;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.DailyReportEvent;
import guanxi.language.visit.DailyReportEvent.DailyReportExpected;
import guanxi.language.visit.PlanEvent;
import guanxi.language.visit.PlanEvent.PlanExpected;
import guanxi.platform.view.ViewDefinition;
import java.time.Instant;

/**
 * A plan or a daily report that was expected once, whatever came of it: what must be looked at again when the calendar or somebody's days change.
 *
 * @param period the month of a plan, the date of a report
 */
public record ExpectedEntry(String of, Kind kind, ColleagueId specialistId, String period, Instant dueAt) {
    public static final ViewDefinition<ExpectedEntry> VIEW = view("expected", 1, ExpectedEntry.class, ExpectedEntry::of)
            .foundBy("kind", "period")
            .foundBy("kind", "dueAt")
            .foundBy("specialistId", "kind", "dueAt")
            .touchedBy(PlanExpected.class, PlanEvent::planId)
            .touchedBy(DailyReportExpected.class, DailyReportEvent::reportId);

    /** What was expected. */
    public enum Kind {
        PLAN,
        REPORT
    }
}
