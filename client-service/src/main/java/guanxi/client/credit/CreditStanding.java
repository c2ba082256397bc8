package guanxi.client.credit;

import guanxi.language.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a client pays, at the end of a day: what F-10 calls its credit standing (信用度).
 *
 * @param fellDue how many receivables' last day was among those of the twelve months before
 * @param paidInTime how many of them were paid in full by then
 * @param shareInTime in percent, rounded half up to two places; absent if none fell due
 * @param grade absent if none fell due and nothing is overdue: of whom nothing is known nothing is said
 */
public record CreditStanding(
        Money open,
        Money overdue,
        int longestOverdueDays,
        int fellDue,
        int paidInTime,
        @Nullable BigDecimal shareInTime,
        @Nullable CreditGrade grade) {
    private static final Period LOOKS_BACK = Period.ofMonths(12);
    private static final BigDecimal PERCENT = new BigDecimal(100);
    private static final int PLACES = 2;

    /** @param all what was ever told of the client */
    public static CreditStanding of(List<ToldReceivable> all, LocalDate day) {
        var readings = all.stream()
                .filter(told -> !told.deliveredOn().isAfter(day))
                .map(told -> ReceivableReading.of(told, day))
                .toList();
        var due = readings.stream().filter(one -> fellDue(one, day)).toList();
        int inTime = (int) due.stream().filter(one -> one.told().isPaidInTime()).count();
        int longest =
                readings.stream().mapToInt(ReceivableReading::overdueDays).max().orElse(0);
        BigDecimal share = share(inTime, due.size());
        return new CreditStanding(
                sum(readings),
                sum(readings.stream().filter(ReceivableReading::isOverdue).toList()),
                longest,
                due.size(),
                inTime,
                share,
                share == null && longest == 0
                        ? null
                        : CreditGrade.of(Objects.requireNonNullElse(share, BigDecimal.ZERO), longest));
    }

    /** What is due on the day itself may still be paid in time. */
    private static boolean fellDue(ReceivableReading one, LocalDate day) {
        LocalDate last = one.told().dueOn();
        return last.isBefore(day) && !last.isBefore(day.minus(LOOKS_BACK));
    }

    private static Money sum(List<ReceivableReading> some) {
        return some.stream().map(ReceivableReading::open).reduce(Money.ofFen(0), Money::plus);
    }

    private static @Nullable BigDecimal share(int good, int of) {
        if (of == 0) return null;
        return PERCENT.multiply(BigDecimal.valueOf(good)).divide(BigDecimal.valueOf(of), PLACES, RoundingMode.HALF_UP);
    }
}
