package guanxi.language.visit;

import java.time.Instant;

/**
 * A daily report is given back to its author, who submits it anew (F-11).
 *
 * @param by who gave it back, by his number in the organisation where he has one
 */
public record ReportReturn(String by, Instant at, String reason) {}
