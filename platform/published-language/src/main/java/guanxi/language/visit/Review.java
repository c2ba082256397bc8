package guanxi.language.visit;

import java.time.LocalDate;

/**
 * What was found of a violation, and why (B-06).
 *
 * @param by who found it, by his number in the organisation where he has one
 */
public record Review(Finding finding, String by, LocalDate foundOn, String reason) {}
