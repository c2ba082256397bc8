package guanxi.client.standards;

import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A series as far as it was told.
 *
 * @param returnedOn absent if what was bought was kept
 * @param callBacks of whatever time, without those that were withdrawn
 */
public record ToldSeries(
        LocalDate startedOn, @Nullable LocalDate returnedOn, ColleagueId agent, List<ToldCallBack> callBacks) {

    /** From when nobody need be called; absent as long as that has not come. */
    @Nullable
    Instant returned(Instant now, ZoneId zone) {
        if (returnedOn == null) return null;
        Instant start = returnedOn.atStartOfDay(zone).toInstant();
        return start.isAfter(now) ? null : start;
    }

    /** The latest moment of which something is told; absent as long as nobody called. */
    public Optional<Instant> latest() {
        return callBacks.stream().map(ToldCallBack::latest).reduce(Seconds::later);
    }

    /** What was said by then, in the order of its time. */
    public List<ToldCallBack> upTo(Instant now) {
        return callBacks.stream()
                .filter(told -> !told.callBack().at().isAfter(now))
                .map(told -> told.upTo(now))
                .sorted(ToldCallBack.BY_TIME)
                .toList();
    }
}
