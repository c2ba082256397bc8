package guanxi.hospitality.web.request;

import guanxi.language.Money;
import guanxi.language.hospitality.Budget;
import guanxi.platform.web.Fields;
import java.math.BigDecimal;

/** The five lines of F-12 (C-15) as they are sent, in yuan. */
record Lines(BigDecimal meeting, BigDecimal meal, BigDecimal transport, BigDecimal gifts, BigDecimal other) {

    /** @param prefix of the fields, where the lines are part of something */
    Budget budget(String prefix) {
        return new Budget(
                money(meeting, prefix + "meeting"),
                money(meal, prefix + "meal"),
                money(transport, prefix + "transport"),
                money(gifts, prefix + "gifts"),
                money(other, prefix + "other"));
    }

    private static Money money(BigDecimal amount, String field) {
        return Money.cny(Fields.money(amount, field));
    }
}
