package guanxi.platform.progress;

import guanxi.platform.view.ViewTokenStore;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** How far this service's processors are in history; what {@code Prefer: wait}, readiness and the lag metric ask. */
public final class Progress {
    private static final long NOWHERE = -1;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);
    private final EventStore history;
    private final Map<String, ViewTokenStore> tokens;
    private final Runners runners;
    private final Predicate<String> outdated;
    private final Consequences consequences;
    private final Advances advances;

    /** Who does the work of a view's processing group, or of a reaction. */
    public interface Runners {

        /** Under which name its tokens are kept. */
        String keptAs(String processor);

        /** In this instance; absent where it does not run. */
        Optional<StreamingEventProcessor> here(String processor);
    }

    /**
     * @param tokens the token store of each processor
     * @param outdated whether a processor's view still answers from what was made of another history
     * @param advances told whenever a processor of this instance may have come further; of others only a look tells
     */
    public Progress(
            EventStore history,
            Map<String, ViewTokenStore> tokens,
            Runners runners,
            Predicate<String> outdated,
            Consequences consequences,
            Advances advances) {
        this.history = history;
        this.tokens = tokens;
        this.runners = runners;
        this.outdated = outdated;
        this.consequences = consequences;
        this.advances = advances;
    }

    /** The position of the newest event of all contexts, -1 if there is none. */
    public long head() {
        TrackingToken token = history.createHeadToken();
        return token == null ? NOWHERE : token.position().orElse(NOWHERE);
    }

    /**
     * Waits until reactions have handled all that is recorded now, and views all that is recorded then.
     *
     * @return whether that was so before the time was over
     */
    public boolean awaitEverything(Duration most) {
        long end = end(most);
        return await(named(Progress::isProcess), head(), end) && await(named(Progress::isProjection), head(), end);
    }

    /** Waits until the views have passed all that is recorded now. */
    public boolean awaitViews(Duration most) {
        return await(named(Progress::isProjection), head(), end(most));
    }

    /** For an answer that is asked now, and knows which views it is made of when it reads them. */
    public FreshAnswer freshAnswer(Duration most) {
        return new FreshAnswer(this, head(), end(most));
    }

    public Collection<String> processors() {
        return tokens.keySet();
    }

    /** The position that all segments of a processor have reached, by this instance or another. */
    public long position(String processor) {
        Map<Integer, EventTrackerStatus> mine = runners.here(processor)
                .map(StreamingEventProcessor::processingStatus)
                .orElse(Map.of());
        if (coversAll(mine))
            return mine.values().stream().mapToLong(Progress::reached).min().orElse(NOWHERE);
        Map<Integer, Long> stored = tokens.get(processor).positions(runners.keptAs(processor));
        return stored.entrySet().stream()
                .mapToLong(e -> mine.containsKey(e.getKey()) ? reached(mine.get(e.getKey())) : e.getValue())
                .min()
                .orElse(NOWHERE);
    }

    /** Whether what a processor shows may lack something up to this position. One that refuses to go on is not waited for. */
    public boolean isBehind(String processor, long goal) {
        if (tokens.get(processor).refusal(processor).isPresent()) return false;
        return outdated.test(processor) || position(processor) < goal;
    }

    Set<String> reactionsBefore(String processor) {
        return consequences.before(processor);
    }

    boolean await(Collection<String> waitedFor, long goal, long end) {
        long seen = advances.times();
        while (waitedFor.stream().anyMatch(processor -> isBehind(processor, goal))) {
            long left = end - System.nanoTime();
            if (left <= 0) return false;
            advances.awaitMoreThan(seen, Math.min(left, LOOK_AGAIN.toNanos()));
            seen = advances.times();
        }
        return true;
    }

    private List<String> named(Predicate<String> kind) {
        return tokens.keySet().stream().filter(kind).toList();
    }

    private static long end(Duration most) {
        return System.nanoTime() + most.toNanos();
    }

    private static boolean coversAll(Map<Integer, EventTrackerStatus> mine) {
        return mine.values().stream()
                        .mapToDouble(s -> 1.0 / (s.getSegment().getMask() + 1))
                        .sum()
                >= 0.999;
    }

    private static long reached(EventTrackerStatus status) {
        TrackingToken token = status.getTrackingToken();
        return token == null ? NOWHERE : token.position().orElse(NOWHERE);
    }

    public static boolean isProjection(String processor) {
        return processor.endsWith("-projection");
    }

    static boolean isProcess(String processor) {
        return processor.endsWith("-process");
    }
}
