package guanxi.client;

import guanxi.client.query.cases.CaseRead;
import guanxi.client.query.desk.Desk;
import guanxi.client.query.desk.NamedStep;
import guanxi.client.query.series.SeriesRead;
import guanxi.client.read.cases.CaseQueries;
import guanxi.client.read.cases.FiledCase;
import guanxi.client.read.series.SeriesEntry;
import guanxi.client.read.series.SeriesQueries;
import guanxi.client.standards.ColumnLine;
import guanxi.client.standards.ColumnLine.ReComplaint;
import guanxi.client.standards.DeskClocks;
import guanxi.client.standards.Seconds;
import guanxi.client.standards.Standards;
import guanxi.client.write.watch.WatchedDesk;
import guanxi.language.client.ColumnEvent.Miss;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How cases and series stand, as the views tell. */
final class DeskOfViews implements WatchedDesk {
    private final CaseQueries cases;
    private final SeriesQueries series;
    private final Desk desk;

    DeskOfViews(CaseQueries cases, SeriesQueries series, Desk desk) {
        this.cases = cases;
        this.series = series;
        this.desk = desk;
    }

    /**
     * What was told by a clock that is ahead of this one has happened all the same: nobody would look again when its time comes here, so
     * it is looked at as of then. How far ahead that may be the commands decide.
     */
    @Override
    public Optional<Watched> read(String subject, Instant now) {
        var standards = desk.standards();
        var clocks = desk.clocks();
        return cases.standing(subject)
                .map(filed -> watched(
                        filed, standards, clocks, Seconds.later(filed.told().latest(), now)))
                .or(() -> series.standing(subject).map(entry -> watched(entry, standards, clocks, now)));
    }

    private Watched watched(FiledCase filed, Standards standards, DeskClocks clocks, Instant at) {
        return watched(CaseRead.of(filed, standards, clocks, at), clocks);
    }

    private static Watched watched(SeriesEntry entry, Standards standards, DeskClocks clocks, Instant now) {
        Instant at = entry.told().latest().map(told -> Seconds.later(told, now)).orElse(now);
        return watched(SeriesRead.of(entry, standards, clocks, at));
    }

    private Watched watched(CaseRead read, DeskClocks clocks) {
        var holder = new ColleagueId(read.reading().holder());
        var column = column(read, clocks, holder);
        return new Watched(holder, read.standard().version(), watched(read.steps()), column);
    }

    private static Watched watched(SeriesRead read) {
        return new Watched(read.entry().told().agent(), read.standard().version(), watched(read.steps()), null);
    }

    private static List<WatchedStep> watched(Stream<NamedStep> steps) {
        return steps.map(step -> new WatchedStep(step.of(), step.reading())).toList();
    }

    private Column column(CaseRead read, DeskClocks clocks, ColleagueId holder) {
        FiledCase filed = read.filed();
        var again = cases.complainingOf(filed.caseId()).stream()
                .map(one -> new ReComplaint(one.caseId(), one.told().startedAt()))
                .toList();
        var misses = ColumnLine.of(read.standard(), filed.told(), clocks, again).stream()
                .map(DeskOfViews::miss)
                .toList();
        return new Column(filed.told().standard(), filed.caseId(), filed.clientId(), holder, misses);
    }

    private static Miss miss(ColumnLine line) {
        return new Miss(
                line.reComplaint().caseId(),
                line.reComplaint().startedAt(),
                line.step(),
                line.round(),
                line.dueAt(),
                line.lateBySeconds(),
                line.responsible());
    }
}
