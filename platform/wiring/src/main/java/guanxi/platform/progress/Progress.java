package guanxi.platform.progress;

import guanxi.platform.view.ViewTokenStore;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** How far this service's processors are in history; what {@code Prefer: wait}, readiness and the lag metric ask. */
public final class Progress {
    private static final long NOWHERE = -1;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(3);
    private final EventStore history;
    private final EventProcessingConfiguration processing;
    private final Map<String, ViewTokenStore> tokens;
    private final Predicate<String> beingRebuilt;

    /**
     * @param tokens the token store of each processor
     * @param beingRebuilt whether the view of a processor still answers from what it was before a rebuild began
     */
    public Progress(
            EventStore history,
            EventProcessingConfiguration processing,
            Map<String, ViewTokenStore> tokens,
            Predicate<String> beingRebuilt) {
        this.history = history;
        this.processing = processing;
        this.tokens = tokens;
        this.beingRebuilt = beingRebuilt;
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
        long end = System.nanoTime() + most.toNanos();
        return await(Progress::isProcess, head(), end) && await(Progress::isProjection, head(), end);
    }

    /** Waits until the views have passed all that is recorded now. */
    public boolean awaitViews(Duration most) {
        return await(Progress::isProjection, head(), System.nanoTime() + most.toNanos());
    }

    public Collection<String> processors() {
        return tokens.keySet();
    }

    /** The position that all segments of a processor have reached, by this instance or another. */
    public long position(String processor) {
        Map<Integer, EventTrackerStatus> mine = processing
                .eventProcessor(processor, StreamingEventProcessor.class)
                .map(StreamingEventProcessor::processingStatus)
                .orElse(Map.of());
        if (coversAll(mine))
            return mine.values().stream().mapToLong(Progress::reached).min().orElse(NOWHERE);
        Map<Integer, Long> stored = tokens.get(processor).positions(processor);
        return stored.entrySet().stream()
                .mapToLong(e -> mine.containsKey(e.getKey()) ? reached(mine.get(e.getKey())) : e.getValue())
                .min()
                .orElse(NOWHERE);
    }

    /** Whether what a processor shows may lack something up to this position. One that refuses to go on is not waited for. */
    public boolean isBehind(String processor, long goal) {
        if (tokens.get(processor).refusal(processor).isPresent()) return false;
        return beingRebuilt.test(processor) || position(processor) < goal;
    }

    private boolean await(Predicate<String> kind, long goal, long end) {
        List<String> waitedFor = tokens.keySet().stream().filter(kind).toList();
        while (waitedFor.stream().anyMatch(processor -> isBehind(processor, goal))) {
            if (System.nanoTime() > end) return false;
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        return true;
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

    private static boolean isProjection(String processor) {
        return processor.endsWith("-projection");
    }

    private static boolean isProcess(String processor) {
        return processor.endsWith("-process");
    }
}
