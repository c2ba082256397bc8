package guanxi.client.query.series;

import guanxi.client.query.desk.NamedStep;
import guanxi.client.read.series.SeriesEntry;
import guanxi.client.standards.DeskClocks;
import guanxi.client.standards.SeriesReading;
import guanxi.client.standards.Standards;
import guanxi.client.standards.StepReading;
import guanxi.language.client.CallBackId;
import guanxi.language.client.DueStep;
import guanxi.language.client.StandardVersion;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A series as it was read at a moment, by the version that it has. */
public record SeriesRead(SeriesEntry entry, StandardVersion standard, SeriesReading reading) {

    public static SeriesRead of(SeriesEntry entry, Standards standards, DeskClocks clocks, Instant at) {
        var version = standards.on(entry.standard().asOneOfAll(), entry.told().startedOn());
        return new SeriesRead(entry, version, SeriesReading.of(version, entry.told(), clocks, at));
    }

    /** Each of its steps with what tells it from all others. */
    public Stream<NamedStep> steps() {
        var callBacks = reading.callBacks().stream().map(call -> named(call.step(), null));
        var problems = reading.problems().stream()
                .flatMap(problem -> problem.steps().stream().map(step -> named(step, problem.callBackId())));
        return Stream.concat(callBacks, problems);
    }

    private NamedStep named(StepReading step, @Nullable CallBackId callBack) {
        var of = new DueStep(
                standard.standard(), entry.seriesId().number(), entry.clientId(), step.step(), null, callBack);
        return new NamedStep(of, step);
    }
}
