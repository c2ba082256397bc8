package guanxi.evaluation.write;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * What a thing's master data says by now, and all that it ever said: a row of a form that was accepted once is no news, whatever was said
 * since (ADR 15). All events of one command share their moment, so half of a row never counts as said.
 */
public final class MasterData<T> {
    private final Map<Instant, T> said = new HashMap<>();
    private T latest;
    private boolean withdrawn;

    /** Absent before anything was said, and once it was withdrawn. */
    public T now() {
        return withdrawn ? null : latest;
    }

    /** What was said last, also if it was withdrawn; absent before anything was said. */
    public T latest() {
        return latest;
    }

    /** @param agrees whether a row says what was said once */
    public boolean everSaid(Predicate<T> agrees) {
        return said.values().stream().anyMatch(agrees);
    }

    public void says(T content, Instant from) {
        said.put(from, content);
        latest = content;
        withdrawn = false;
    }

    public void isWithdrawn() {
        withdrawn = true;
    }

    /** So that what stands in a collection of an aggregate is seen to be the same again once its events are read. */
    @Override
    public boolean equals(Object other) {
        return other instanceof MasterData<?> that
                && withdrawn == that.withdrawn
                && Objects.equals(latest, that.latest)
                && said.equals(that.said);
    }

    @Override
    public int hashCode() {
        return said.hashCode();
    }
}
