package guanxi.client.credit;

import guanxi.language.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What is owed for a delivery, and what was paid of it, as told by now.
 *
 * @param payments those that stand, in the order in which they were told
 */
public record ToldReceivable(Money amount, LocalDate deliveredOn, LocalDate dueOn, List<ToldPayment> payments) {

    /** As it was at the end of a day: what was paid later was not paid yet. */
    public ToldReceivable upTo(LocalDate day) {
        var paid = payments.stream()
                .filter(payment -> !payment.paidOn().isAfter(day))
                .sorted(Comparator.comparing(ToldPayment::paidOn)
                        .thenComparing(payment -> payment.paymentId().number()))
                .toList();
        return new ToldReceivable(amount, deliveredOn, dueOn, paid);
    }

    public Money paid() {
        return payments.stream().map(ToldPayment::amount).reduce(Money.ofFen(0), Money::plus);
    }

    public Money open() {
        return amount.minus(paid());
    }

    boolean isPaid() {
        return open().fen() == 0;
    }

    boolean isPaidInTime() {
        return upTo(dueOn).isPaid();
    }
}
