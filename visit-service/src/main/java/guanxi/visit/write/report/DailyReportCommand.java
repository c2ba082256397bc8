package guanxi.visit.write.report;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.DailyReportEvent;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is done to a specialist's daily report (F-11). */
public sealed interface DailyReportCommand {

    /** Live: it is submitted when this is given. */
    record SubmitReport(ColleagueId specialistId, LocalDate date) implements DailyReportCommand {
        @TargetAggregateIdentifier
        String report() {
            return DailyReportEvent.reportId(specialistId, date);
        }
    }

    /**
     * T-24: something has changed in what the day's report is expected for, or by when.
     *
     * @param learnedAt when the department's system learned of it
     */
    record ReconsiderReport(ColleagueId specialistId, LocalDate date, Instant learnedAt) implements DailyReportCommand {
        @TargetAggregateIdentifier
        String report() {
            return DailyReportEvent.reportId(specialistId, date);
        }
    }

    /** Given by the clock: its time has passed. */
    record MissReport(@TargetAggregateIdentifier String report) implements DailyReportCommand {}
}
