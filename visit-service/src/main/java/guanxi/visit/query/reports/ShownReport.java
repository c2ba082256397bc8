package guanxi.visit.query.reports;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.ReportFigures;
import guanxi.language.visit.ReportReturn;
import guanxi.language.visit.Signature;
import guanxi.platform.decision.AsOf;
import guanxi.visit.read.reports.DailyReportEntry.Round;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A daily report as of a day (F-11). What came of it is of the round that counts.
 *
 * @param rounds how often it was submitted
 * @param overdue absent if it was in time, or may still be
 * @param version absent where nobody ever expected or submitted it
 */
@RecordBuilder
public record ShownReport(
        ColleagueId specialistId,
        LocalDate date,
        DayOfWeek weekday,
        @JsonUnwrapped ReportFigures figures,
        ReportStatus status,
        Integer rounds,
        List<Signature> signatures,
        @Nullable Instant submittedAt,
        @Nullable ReportReturn returned,
        Instant dueAt,
        @Nullable Overdue overdue,
        @Nullable Long version) {

    static ShownReport of(SeenReport report, Instant dueAt, AsOf asOf) {
        var counting = report.counting();
        return ShownReportBuilder.builder()
                .specialistId(report.of().specialist())
                .date(report.of().date())
                .weekday(report.of().date().getDayOfWeek())
                .figures(report.day().figures())
                .status(report.status())
                .rounds(report.rounds().size())
                .signatures(counting.map(Round::signatures).orElse(List.of()))
                .submittedAt(counting.map(Round::submittedAt).orElse(null))
                .returned(counting.map(Round::returned).orElse(null))
                .dueAt(dueAt)
                .overdue(report.overdue(dueAt, asOf).orElse(null))
                .version(report.version())
                .build();
    }
}
