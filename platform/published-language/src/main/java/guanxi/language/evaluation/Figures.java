package guanxi.language.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody's month in figures: what is the same on every card, and a line for each indicator of the card. What is not rated is
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
     * @param weight points of the card; of a part its share in the whole, absent where all count alike
     * @param cap what the rate is at most, where there is one
     * @param rate actual ÷ planned, at most the cap
     * @param rating what the manager gave
     * @param figure what facts come to
     * @param parts what it is made of, absent for most
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            Indicator indicator,
            BigDecimal weight,
            BigDecimal cap,
            Integer planned,
            Integer actual,
            BigDecimal rate,
            BigDecimal rating,
            BigDecimal figure,
            BigDecimal score,
            List<Line> parts) {

        public static Line rated(Indicator indicator, BigDecimal weight, BigDecimal rating, BigDecimal score) {
            return new Line(indicator, weight, null, null, null, null, rating, null, score, null);
        }

        public static Line measured(Indicator indicator, BigDecimal weight, BigDecimal figure, BigDecimal score) {
            return new Line(indicator, weight, null, null, null, null, null, figure, score, null);
        }

        public static Line madeOf(List<Line> parts, Indicator indicator, BigDecimal weight, BigDecimal score) {
            return new Line(indicator, weight, null, null, null, null, null, null, score, List.copyOf(parts));
        }

        private Stream<Line> withParts() {
            return Stream.concat(Stream.of(this), parts == null ? Stream.empty() : parts.stream());
        }
    }

    /** Of the lines, or else of their parts. */
    public Optional<Line> find(Indicator indicator) {
        return lines.stream()
                .flatMap(Line::withParts)
                .filter(line -> line.indicator() == indicator)
                .findFirst();
    }
}
