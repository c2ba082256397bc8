package guanxi.client;

import guanxi.client.query.cases.CaseRead;
import guanxi.client.query.desk.Desk;
import guanxi.client.query.desk.NamedStep;
import guanxi.client.query.series.SeriesRead;
import guanxi.client.read.cases.CaseQueries;
import guanxi.client.read.cases.FiledCase;
import guanxi.client.read.series.SeriesQueries;
import guanxi.client.standards.ColumnLine;
import guanxi.client.standards.ColumnLine.ReComplaint;
import guanxi.client.standards.DeskClocks;
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

    @Override
    public Optional<Watched> read(String subject, Instant now) {
        var standards = desk.standards();
        var clocks = desk.clocks();
        return cases.standing(subject)
                .filter(filed -> !filed.told().endedAt().isAfter(now))
                .map(filed -> watched(CaseRead.of(filed, standards, clocks, now), clocks, now))
                .or(() -> series.standing(subject).map(entry -> watched(SeriesRead.of(entry, standards, clocks, now))));
    }

    private Watched watched(CaseRead read, DeskClocks clocks, Instant now) {
        var holder = new ColleagueId(read.reading().holder());
        var column = column(read, clocks, holder, now);
        return new Watched(holder, read.standard().version(), watched(read.steps()), column);
    }

    private static Watched watched(SeriesRead read) {
        return new Watched(read.entry().told().agent(), read.standard().version(), watched(read.steps()), null);
    }

    private static List<WatchedStep> watched(Stream<NamedStep> steps) {
        return steps.map(step -> new WatchedStep(step.of(), step.reading())).toList();
    }

    private Column column(CaseRead read, DeskClocks clocks, ColleagueId holder, Instant now) {
        FiledCase filed = read.filed();
        var again = cases.complainingOf(filed.caseId(), now).stream()
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
