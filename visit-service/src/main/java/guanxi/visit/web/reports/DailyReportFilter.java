package guanxi.visit.web.reports;

import guanxi.platform.access.Caller;
import guanxi.platform.store.Query;
import guanxi.visit.query.reports.ReportStatus;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which daily reports are asked for. Filters combine. */
record DailyReportFilter(
        @Nullable String specialistId,
        @Nullable YearMonth month,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable ReportStatus status,
        @Nullable LocalDate asOf) {

    /** All but the days and the status: which days have a report, and how far it has come, follows from several views. */
    Query whose(Caller caller) {
        return caller.within(Query.all(), "specialistId", specialistId);
    }

    LocalDate first() {
        return Stream.of(month == null ? null : month.atDay(1), from)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    LocalDate last() {
        return Stream.of(month == null ? null : month.atEndOfMonth(), to)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
