package guanxi.language.visit;

import java.time.Instant;

/**
 * A daily report is signed (F-11).
 *
 * @param by who signed it, never its author, by his number in the organisation where he has one
 */
public record Signature(SignatureLevel level, String by, Instant at) {}
