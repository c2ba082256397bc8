package guanxi.language.visit;

import java.time.Instant;

/**
 * What became of a proposal, as far as it is known at the time.
 *
 * @param by who says so
 */
public record ProposalOutcome(String text, Instant at, String by) {}
