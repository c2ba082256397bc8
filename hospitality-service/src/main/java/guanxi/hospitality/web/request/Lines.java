package guanxi.hospitality.web.request;

import guanxi.language.Money;
import guanxi.language.hospitality.Budget;
import guanxi.platform.web.Fields;
import java.math.BigDecimal;

/** The five lines of F-12 (C-15) as they are sent, in yuan. */
record Lines(BigDecimal meeting, BigDecimal meal, BigDecimal transport, BigDecimal gifts, BigDecimal other) {

    /**
     * As a body must tell them; the cells of a row are checked where they are read.
     *
     * @param prefix of the fields, where the lines are part of something
     */
    Lines checked(String prefix) {
        return new Lines(
                Fields.money(meeting, prefix + "meeting"),
                Fields.money(meal, prefix + "meal"),
                Fields.money(transport, prefix + "transport"),
                Fields.money(gifts, prefix + "gifts"),
                Fields.money(other, prefix + "other"));
    }

    Budget budget() {
        return new Budget(
                Money.cny(meeting), Money.cny(meal), Money.cny(transport), Money.cny(gifts), Money.cny(other));
    }
}
