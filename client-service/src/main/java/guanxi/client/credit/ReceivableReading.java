package guanxi.client.credit;

import guanxi.language.Money;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/**
 * What a receivable comes to at the end of a day.
 *
 * @param told what was told of it up to then
 * @param overdueDays how many days after the last one it is still open; 0 if it is not
 */
public record ReceivableReading(ToldReceivable told, ReceivableState state, int overdueDays) {
    /** As long before people are warned, here and on the list of what is due. */
    public static final Period WARNING = Period.ofDays(7);

    public static ReceivableReading of(ToldReceivable all, LocalDate day) {
        var told = all.upTo(day);
        if (told.isPaid()) return new ReceivableReading(told, ReceivableState.PAID, 0);
        if (day.isAfter(told.dueOn()))
            return new ReceivableReading(
                    told, ReceivableState.OVERDUE, Math.toIntExact(ChronoUnit.DAYS.between(told.dueOn(), day)));
        boolean isSoon = !day.isBefore(told.dueOn().minus(WARNING));
        return new ReceivableReading(told, isSoon ? ReceivableState.DUE_SOON : ReceivableState.OPEN, 0);
    }

    public Money open() {
        return told.open();
    }

    boolean isOverdue() {
        return state == ReceivableState.OVERDUE;
    }
}
