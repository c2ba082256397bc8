package guanxi.client.query.series;

import guanxi.language.client.ClientId;
import guanxi.language.client.SeriesId;
import guanxi.language.client.SeriesStandard;
import guanxi.language.organisation.ColleagueId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A series of call-backs at a moment.
 *
 * @param agent whose it is
 * @param returnedOn absent unless what was bought had come back by then
 */
public record ShownSeries(
        SeriesId seriesId,
        SeriesStandard standard,
        int standardVersion,
        ClientId clientId,
        ColleagueId agent,
        LocalDate startedOn,
        @Nullable LocalDate returnedOn,
        List<ShownCallBack> callBacks,
        List<ShownProblem> problems) {

    static ShownSeries of(SeriesRead read, LocalDate today) {
        var entry = read.entry();
        var told = entry.told();
        var reading = read.reading();
        boolean isReturned = told.returnedOn() != null && !told.returnedOn().isAfter(today);
        return new ShownSeries(
                entry.seriesId(),
                entry.standard(),
                read.standard().version(),
                entry.clientId(),
                told.agent(),
                told.startedOn(),
                isReturned ? told.returnedOn() : null,
                reading.callBacks().stream().map(ShownCallBack::of).toList(),
                reading.problems().stream().map(ShownProblem::of).toList());
    }
}
