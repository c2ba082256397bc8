package guanxi.evaluation.process;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The months whose figures an event may have changed.
 *
 * @param from absent for ever before
 * @param to absent for ever after
 */
record Affected(YearMonth from, YearMonth to) {
    static final Affected EVERYTHING = new Affected(null, null);

    static Affected only(YearMonth month) {
        return new Affected(month, month);
    }

    /** What is the first visit ever, or the last working day before a month, shows in later months too. */
    static Affected from(LocalDate date) {
        return new Affected(YearMonth.from(date), null);
    }

    boolean includes(YearMonth month) {
        return (from == null || !month.isBefore(from)) && (to == null || !month.isAfter(to));
    }
}
