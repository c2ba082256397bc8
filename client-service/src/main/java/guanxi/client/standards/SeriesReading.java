package guanxi.client.standards;

import guanxi.language.client.StandardVersion;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** How a series stands at a moment, by the standard that it has (service-desk-rules.md, How a series is read). */
public record SeriesReading(List<CallBackReading> callBacks, List<ProblemReading> problems) {

    public static SeriesReading of(StandardVersion standard, ToldSeries series, DeskClocks clocks, Instant now) {
        ZoneId zone = clocks.zone();
        var told = series.upTo(now);
        var returned = series.returned(now, zone);
        var callBacks = CallBackTerm.of(standard, series.startedOn(), zone).stream()
                .map(term -> CallBackReading.of(term, term.attempts(told), returned, now, zone, series.agent()))
                .toList();
        var problems = told.stream()
                .filter(one -> one.callBack().problem() != null)
                .map(one -> ProblemReading.of(one, standard, clocks, now))
                .toList();
        return new SeriesReading(callBacks, problems);
    }
}
