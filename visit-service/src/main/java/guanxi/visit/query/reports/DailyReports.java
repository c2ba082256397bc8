package guanxi.visit.query.reports;

import static java.util.stream.Collectors.toMap;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.ReportContent;
import guanxi.platform.decision.AsOf;
import guanxi.platform.directory.KnownClients;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.visit.query.calendar.WorkCalendarQueries;
import guanxi.visit.read.reports.DailyReportQueries;
import guanxi.visit.read.visits.VisitEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the reports of days together with what those days left, since a report writes itself (F-11). */
@Component
public class DailyReports {
    private final DailyReportQueries reports;
    private final ReportDays days;
    private final ReportDueTimes dueTimes;
    private final WorkCalendarQueries calendar;
    private final KnownClients clients;

    DailyReports(
            DailyReportQueries reports,
            ReportDays days,
            ReportDueTimes dueTimes,
            WorkCalendarQueries calendar,
            KnownClients clients) {
        this.reports = reports;
        this.days = days;
        this.dueTimes = dueTimes;
        this.calendar = calendar;
        this.clients = clients;
    }

    /**
     * By specialist, then by day.
     *
     * @param from and {@code to} inclusive; each absent for no bound, since a day to come is not seen
     * @param status as of the day, which no index has; absent for all
     */
    public Page<ShownReport> find(
            Query whose,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable ReportStatus status,
            AsOf asOf,
            Paging paging) {
        LocalDate last = to == null || !asOf.sees(to) ? asOf.day() : to;
        if (from != null && from.isAfter(last)) return new Page<>(List.of(), null);
        var span = new Span(whose, from, last);
        if (status == null || status == ReportStatus.DRAFT) return shown(page(seen(span, asOf), status, paging), asOf);
        return shown(page(submitted(span, asOf), status, paging).map(this::withItsDay), asOf);
    }

    /** None for a day without a completed visit and without a submission. */
    public Optional<ReportSheet> find(ColleagueId specialist, LocalDate date, AsOf asOf) {
        if (!asOf.sees(date)) return Optional.empty();
        return seen(Span.of(specialist, date), asOf).findFirst().map(report -> {
            var shown = ShownReport.of(report, dueTimes.of(specialist, date), asOf);
            var met = report.day().visits().stream().map(VisitEntry::clientId).toList();
            return ReportSheet.of(shown, report, clients.names(met));
        });
    }

    /** What the report of a day says now. */
    public ReportContent content(ColleagueId specialist, LocalDate date) {
        return days.find(Span.of(specialist, date))
                .getOrDefault(new DayOf(specialist, date), ReportDay.EMPTY)
                .content();
    }

    private Stream<SeenReport> seen(Span span, AsOf asOf) {
        var written = days.find(span);
        var known = reports.find(span.by("date")).stream()
                .collect(toMap(report -> new DayOf(report.specialistId(), report.date()), report -> report));
        return Stream.concat(written.keySet().stream(), known.keySet().stream())
                .distinct()
                .map(day -> SeenReport.of(day, written.get(day), known.get(day), asOf))
                .filter(SeenReport::exists);
    }

    /** What waits for somebody is asked for often, and over weeks: only the days that are shown are put together. */
    private Stream<SeenReport> submitted(Span span, AsOf asOf) {
        return reports.find(span.by("date")).stream()
                .map(known -> SeenReport.of(new DayOf(known.specialistId(), known.date()), null, known, asOf))
                .filter(SeenReport::exists);
    }

    private SeenReport withItsDay(SeenReport report) {
        DayOf of = report.of();
        return report.on(days.find(Span.of(of.specialist(), of.date())).get(of));
    }

    private static Page<SeenReport> page(Stream<SeenReport> seen, @Nullable ReportStatus status, Paging paging) {
        return Page.of(
                seen.filter(report -> status == null || report.status() == status),
                paging,
                report -> report.of().specialist().number(),
                report -> report.of().date().toString());
    }

    private Page<ShownReport> shown(Page<SeenReport> page, AsOf asOf) {
        if (page.items().isEmpty()) return new Page<>(List.of(), null);
        var dates =
                page.items().stream().map(report -> report.of().date()).sorted().toList();
        var calendars = calendar.around(dates.getFirst(), dates.getLast());
        Map<ColleagueId, Function<LocalDate, Instant>> due = page.items().stream()
                .map(report -> report.of().specialist())
                .distinct()
                .collect(toMap(specialist -> specialist, specialist -> dueTimes.of(specialist, calendars)));
        return page.map(report -> {
            var dueAt = due.get(report.of().specialist()).apply(report.of().date());
            return ShownReport.of(report, dueAt, asOf);
        });
    }
}
