package guanxi.visit.query.reports;

import guanxi.platform.decision.AsOf;
import guanxi.visit.read.reports.DailyReportEntry;
import guanxi.visit.read.reports.DailyReportEntry.Round;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The report of a day with what is seen of it.
 *
 * @param rounds those that are seen
 * @param version absent where nobody ever expected or submitted it
 */
record SeenReport(
        DayOf of,
        ReportDay day,
        List<Round> rounds,
        @Nullable Long version) {

    /** @param known absent where nobody ever expected or submitted it */
    static SeenReport of(DayOf of, @Nullable ReportDay day, @Nullable DailyReportEntry known, AsOf asOf) {
        ReportDay content = day == null ? ReportDay.EMPTY : day;
        if (known == null) return new SeenReport(of, content, List.of(), null);
        var seen = known.rounds().stream()
                .flatMap(round -> round.seenOn(asOf).stream())
                .toList();
        return new SeenReport(of, content, seen, known.version());
    }

    /** @param written absent where that day left nothing */
    SeenReport on(@Nullable ReportDay written) {
        return new SeenReport(of, written == null ? ReportDay.EMPTY : written, rounds, version);
    }

    boolean exists() {
        return isVisited() || !rounds.isEmpty();
    }

    boolean isVisited() {
        return !day.visits().isEmpty();
    }

    /** The one that was submitted last. */
    Optional<Round> counting() {
        return rounds.stream().max(Comparator.comparing(Round::submittedAt));
    }

    ReportStatus status() {
        return ReportStatus.of(counting());
    }

    Optional<Overdue> overdue(Instant dueAt, AsOf asOf) {
        if (!isVisited()) return Optional.empty();
        return Overdue.of(dueAt, rounds.stream().map(Round::submittedAt).min(Comparator.naturalOrder()), asOf);
    }
}
