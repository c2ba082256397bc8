package guanxi.language.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Somebody's month in figures: what is the same on every card, and a line for each indicator of the card and each part of
 * one. What is not rated is
 * absent, never zero.
 *
 * @param planLate the counting plan came after the last working day of the month before (B-01)
 * @param grade the first band of the card that the total reaches
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Figures(
        Boolean planLate,
        Status status,
        Integer violations,
        BigDecimal conduct,
        BigDecimal attendance,
        List<Line> lines,
        BigDecimal total,
        String grade) {

    public Figures {
        lines = List.copyOf(lines);
    }

    /** {@code INCOMPLETE} while something that the card asks the manager to rate is not known. */
    public enum Status {
        COMPLETE,
        INCOMPLETE
    }

    /**
     * An indicator, or a part of one. Planned and actual are in groups, rating and figure are 0–100.
     *
     * @param partOf what it is a part of, and stands before; absent for what the card weighs
     * @param weight points of the card; of a part its share in the whole, absent where all count alike
     * @param cap what the rate is at most, where there is one
     * @param rate actual ÷ planned, at most the cap
     * @param rating what the manager gave
     * @param figure what facts come to
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            Indicator indicator,
            Indicator partOf,
            BigDecimal weight,
            BigDecimal cap,
            Integer planned,
            Integer actual,
            BigDecimal rate,
            BigDecimal rating,
            BigDecimal figure,
            BigDecimal score) {

        public static Line rated(Indicator indicator, BigDecimal weight, BigDecimal rating, BigDecimal score) {
            return new Line(indicator, null, weight, null, null, null, null, rating, null, score);
        }

        public static Line measured(Indicator indicator, BigDecimal weight, BigDecimal figure, BigDecimal score) {
            return new Line(indicator, null, weight, null, null, null, null, null, figure, score);
        }

        /** What is neither rated nor measured itself, but its parts are. */
        public static Line ofParts(Indicator indicator, BigDecimal weight, BigDecimal score) {
            return new Line(indicator, null, weight, null, null, null, null, null, null, score);
        }

        public Line partOf(Indicator whole) {
            return new Line(indicator, whole, weight, cap, planned, actual, rate, rating, figure, score);
        }
    }

    /** Whether the card weighs it or a part. */
    public Optional<Line> find(Indicator indicator) {
        return lines.stream().filter(line -> line.indicator() == indicator).findFirst();
    }
}
