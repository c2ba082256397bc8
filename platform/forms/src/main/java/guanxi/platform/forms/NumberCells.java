package guanxi.platform.forms;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;

/** Numbers in plain ASCII digits with a dot; no grouping, no exponent, no full-width digits. */
final class NumberCells {
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern MONEY = Pattern.compile("-?[0-9]+(\\.[0-9]{1,2})?");
    private static final int LONGEST = 20;
    private static final int MONEY_SCALE = 2;
    private static final BigDecimal MONEY_LIMIT = new BigDecimal("10000000000");
    private static final int BEST_RATING = 100;

    private NumberCells() {}

    static int integer(Cell cell, int min, int max) {
        String range = "is not a whole number from " + min + " to " + max;
        if (!INTEGER.matcher(cell.text()).matches()) throw cell.refused(FormRule.NOT_A_NUMBER, range);
        var bounds = Map.of("least", String.valueOf(min), "most", String.valueOf(max));
        if (cell.text().length() > LONGEST) throw cell.refused(FormRule.OUT_OF_RANGE, range, bounds);
        BigDecimal value = new BigDecimal(cell.text());
        if (value.compareTo(BigDecimal.valueOf(min)) < 0 || value.compareTo(BigDecimal.valueOf(max)) > 0)
            throw cell.refused(FormRule.OUT_OF_RANGE, range, bounds);
        return value.intValueExact();
    }

    static BigDecimal money(Cell cell) {
        if (!MONEY.matcher(cell.text()).matches())
            throw cell.refused(
                    FormRule.NOT_MONEY, "is not an amount in plain digits with at most two decimals, such as 1236.50");
        if (cell.text().startsWith("-")) throw cell.refused(FormRule.OUT_OF_RANGE, "is negative; an amount never is");
        BigDecimal value = cell.text().length() > LONGEST ? MONEY_LIMIT : new BigDecimal(cell.text());
        if (value.compareTo(MONEY_LIMIT) >= 0)
            throw cell.refused(FormRule.OUT_OF_RANGE, "has more than ten digits before the dot");
        return value.setScale(MONEY_SCALE);
    }

    static BigDecimal rating(Cell cell) {
        return decimal(cell, 0, BEST_RATING);
    }

    static BigDecimal decimal(Cell cell, int min, int max) {
        if (!DECIMAL.matcher(cell.text()).matches() || cell.text().length() > LONGEST)
            throw cell.refused(FormRule.NOT_A_NUMBER, "is not a number in plain digits, such as 85 or 85.5");
        BigDecimal value = new BigDecimal(cell.text());
        if (value.compareTo(BigDecimal.valueOf(min)) < 0 || value.compareTo(BigDecimal.valueOf(max)) > 0)
            throw cell.refused(
                    FormRule.OUT_OF_RANGE,
                    "is not between " + min + " and " + max,
                    Map.of("least", String.valueOf(min), "most", String.valueOf(max)));
        return plain(value);
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
