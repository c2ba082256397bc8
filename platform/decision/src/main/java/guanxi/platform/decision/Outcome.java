package guanxi.platform.decision;

/**
 * What a command did.
 *
 * @param version the aggregate's version afterwards, the {@code ETag}
 * @param changed whether there was anything to do; a fact told twice changes nothing
 */
public record Outcome(long version, boolean changed) {}
