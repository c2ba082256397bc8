package guanxi.platform.ops;

import guanxi.platform.config.Processors;
import guanxi.platform.deadletter.OfAggregate;
import guanxi.platform.deadletter.ParkedEvent;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.fault.Faults;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.axonframework.config.EventProcessingConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries parked events again: all of a processor when an operator says so, and by itself whatever is due. */
public final class Retries {
    private static final Logger LOG = LoggerFactory.getLogger(Retries.class);
    private final Processors processors;
    private final EventProcessingConfiguration processing;
    private final Clock clock;
    private final Instant started;

    public Retries(Processors processors, EventProcessingConfiguration processing, Clock clock) {
        this.processors = processors;
        this.processing = processing;
        this.clock = clock;
        this.started = clock.instant();
    }

    /** @return the aggregates of which every event was handled now */
    public int retry(String processor) {
        return retry(processor, head -> true);
    }

    public void retryWhatIsDue() {
        Instant now = clock.instant();
        for (String processor : processors.tokens().keySet()) {
            int done = retry(processor, head -> head.isDue(started, now));
            if (done > 0) LOG.info("Parked events of {} were handled, of {} aggregates", processor, done);
        }
    }

    private int retry(String processor, Predicate<ParkedEvent> chosen) {
        List<String> aggregates = processors.parkedBy(processor).heads(processor).stream()
                .filter(chosen)
                .map(ParkedEvent::aggregate)
                .toList();
        return (int) aggregates.stream()
                .filter(aggregate -> isHandled(processor, aggregate))
                .count();
    }

    private boolean isHandled(String processor, String aggregate) {
        try {
            return processing
                    .sequencedDeadLetterProcessor(processor)
                    .orElseThrow()
                    .process(new OfAggregate(aggregate));
        } catch (RuntimeException e) {
            if (!Faults.willPass(e)) throw e;
            LOG.warn("Parked events of {} cannot be tried again now", processor, e);
            throw new CommandRejected(
                    CommonRule.NOT_REACHABLE_NOW,
                    "What the parked events need cannot be reached just now; they are kept and tried again later.");
        }
    }
}
