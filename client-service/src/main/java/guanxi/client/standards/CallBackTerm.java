package guanxi.client.standards;

import guanxi.language.client.CallBack;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * When one of the call-backs of a series may be made, and by when it must be.
 *
 * @param opensAt of the first that of the series, of another the day after the limit of the one before
 * @param warning from how long before it is due it is due soon
 */
record CallBackTerm(int number, Instant opensAt, Instant dueAt, Duration warning) {

    static List<CallBackTerm> of(Standard standard, LocalDate first, ZoneId zone) {
        var terms = new ArrayList<CallBackTerm>();
        Instant opensAt = first.atStartOfDay(zone).toInstant();
        for (Limit limit : standard.callBacks()) {
            terms.add(new CallBackTerm(terms.size() + 1, opensAt, limit.dueAfter(first, zone), limit.warning()));
            opensAt = limit.startOfDayAfter(first, zone);
        }
        return terms;
    }

    /** What was tried before it may be made is no attempt. */
    List<CallBack> attempts(List<ToldCallBack> told) {
        return told.stream()
                .map(ToldCallBack::callBack)
                .filter(call -> call.number() == number && !call.at().isBefore(opensAt))
                .toList();
    }
}
