package guanxi.visit.query.reviews;

import java.time.YearMonth;

/**
 * For how many violations of a month a director answers.
 *
 * @param director by his number; whose affairs it is about are the specialists
 */
public record Accountability(YearMonth month, String director, int raised) {}
