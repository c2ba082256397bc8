package guanxi.platform.decision;

/**
 * What a command did.
 *
 * @param version the aggregate's version afterwards, the {@code ETag}
 * @param changed whether there was anything to do; a fact told twice changes nothing
 * @param created whether something is known now that was not; not so where what was known is only amended.
 *     An instance that is older than this part does not answer it
 */
public record Outcome(long version, boolean changed, Boolean created) {

    public Outcome {
        if (created == null) created = changed;
    }

    public Outcome(long version, boolean changed) {
        this(version, changed, changed);
    }

    public Outcome amending() {
        return new Outcome(version, changed, false);
    }
}
