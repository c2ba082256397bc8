package guanxi.client.standards;

import guanxi.language.client.CallBack;
import guanxi.language.client.ServiceStep;
import guanxi.language.client.StandardVersion;
import guanxi.language.client.StepLimit;
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
 */
record CallBackTerm(int number, ServiceStep step, Instant opensAt, Term term) {

    private static final List<ServiceStep> CALL_BACKS =
            List.of(ServiceStep.CALL_BACK_1, ServiceStep.CALL_BACK_2, ServiceStep.CALL_BACK_3);

    /** Each limit is counted from the first day; the last second of the last day is in time. */
    static List<CallBackTerm> of(StandardVersion standard, LocalDate first, ZoneId zone) {
        var terms = new ArrayList<CallBackTerm>();
        Instant opensAt = first.atStartOfDay(zone).toInstant();
        for (ServiceStep step : CALL_BACKS) {
            StepLimit limit = standard.limits().get(step);
            Instant after =
                    first.plusDays(limit.amount() + 1L).atStartOfDay(zone).toInstant();
            Instant dueAt = after.minusSeconds(1);
            var warning = Duration.ofMinutes(limit.warnMinutes());
            terms.add(new CallBackTerm(terms.size() + 1, step, opensAt, new Term(dueAt, dueAt.minus(warning))));
            opensAt = after;
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
