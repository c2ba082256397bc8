package guanxi.language;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;

/** So much of something, with its unit; the amount is text in JSON, so that no reader makes it a float, and as short as can be. */
public record Quantity(
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount, String unit) {

    public Quantity {
        BigDecimal shortest = amount.stripTrailingZeros();
        amount = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
