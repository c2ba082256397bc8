package guanxi.proof;

import java.util.Locale;

/**
 * One line of the table.
 *
 * @param goal of the ratio
 * @param atMost whether the ratio may not be more than the goal, otherwise it may not be less
 */
public record Figure(
        String number, String what, double figure, String comparedWith, double other, double goal, boolean atMost) {

    public static Figure atLeast(
            double goal, String number, String what, double figure, String comparedWith, double other) {
        return new Figure(number, what, figure, comparedWith, other, goal, false);
    }

    public static Figure atMost(
            double goal, String number, String what, double figure, String comparedWith, double other) {
        return new Figure(number, what, figure, comparedWith, other, goal, true);
    }

    public double ratio() {
        return figure / other;
    }

    public boolean isMet() {
        return atMost ? ratio() <= goal : ratio() >= goal;
    }

    /** As a row of a table in Markdown. */
    public String row() {
        return "| %s | %s | %s | %s | %s | %s | %s %s | %s |"
                .formatted(
                        number,
                        what,
                        text(figure),
                        comparedWith,
                        text(other),
                        text(ratio()),
                        atMost ? "≤" : "≥",
                        text(goal),
                        isMet() ? "met" : "**not met**");
    }

    /** Three figures say as much as such a measurement knows. */
    private static String text(double value) {
        if (value == 0) return "0";
        int digits = (int) Math.floor(Math.log10(Math.abs(value)));
        int decimals = Math.max(0, 2 - digits);
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }
}
