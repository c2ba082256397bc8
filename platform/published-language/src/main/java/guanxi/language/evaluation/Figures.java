package guanxi.language.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;

/**
 * A month's figures of one specialist. What is not rated is absent, never zero.
 *
 * @param planLate the counting plan came after the last working day of the month before (B-01)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Figures(
        Boolean planLate,
        Status status,
        Integer violations,
        BigDecimal conduct,
        BigDecimal attendance,
        Indicators indicators,
        BigDecimal total) {

    /** {@code INCOMPLETE} while one of the manager's ratings is missing. */
    public enum Status {
        COMPLETE,
        INCOMPLETE
    }

    public record Indicators(Indicator visits, Indicator expansion, Indicator deals, Daily daily) {}

    /** Planned and actual are in groups; the rate is actual ÷ planned, at most 1. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Indicator(Integer planned, Integer actual, BigDecimal rate, BigDecimal weight, BigDecimal score) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Daily(
            BigDecimal teamwork,
            BigDecimal clientCare,
            BigDecimal conduct,
            BigDecimal attendance,
            BigDecimal weight,
            BigDecimal score) {}
}
