package guanxi.language;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount with its currency, always two decimals; the amount is text in JSON, so that no reader makes it a float. */
public record Money(
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount, String currency) {

    public Money {
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    public static Money cny(BigDecimal amount) {
        return new Money(amount, "CNY");
    }

    public Money plus(Money other) {
        mustBeOf(other.currency);
        return new Money(amount.add(other.amount), currency);
    }

    public Money minus(Money other) {
        mustBeOf(other.currency);
        return new Money(amount.subtract(other.amount), currency);
    }

    public static Money ofFen(long fen) {
        return cny(BigDecimal.valueOf(fen, 2));
    }

    public boolean isMoreThan(Money other) {
        mustBeOf(other.currency);
        return amount.compareTo(other.amount) > 0;
    }

    /** The smallest units, exact: what stores can add up without rounding. */
    public long fen() {
        return amount.unscaledValue().longValueExact();
    }

    private void mustBeOf(String other) {
        if (!currency.equals(other)) throw new IllegalArgumentException("Currencies differ");
    }
}
