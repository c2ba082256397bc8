package guanxi.language.evaluation;

import java.math.BigDecimal;

/** What the manager gave for one indicator, 0–100. */
public record Rating(Indicator indicator, BigDecimal rating) {}
