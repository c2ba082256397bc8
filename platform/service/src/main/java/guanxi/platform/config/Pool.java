package guanxi.platform.config;

import guanxi.platform.reaction.ReactionStarts;
import guanxi.platform.view.PassedEvents;
import guanxi.platform.view.ViewTokenStore;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventProcessorSpanFactory;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor.Builder;

/** Pooled processors as all of a service are set, on the threads that they share. */
record Pool(
        int segments,
        ReactionStarts starts,
        PassedEvents passed,
        ScheduledExecutorService workers,
        ScheduledExecutorService coordinators) {
    private static final int BATCH = 500;
    private static final Duration CLAIM_EXTENSION = Duration.ofSeconds(1);

    Builder settings(Builder processor) {
        return processor
                .initialSegmentCount(segments)
                .batchSize(BATCH)
                .claimExtensionThreshold(CLAIM_EXTENSION.toMillis())
                .enableCoordinatorClaimExtension()
                .initialToken(history -> {
                    starts.decide(history);
                    return history.createTailToken();
                })
                .workerExecutor(workers)
                .coordinatorExecutor(coordinators);
    }

    /** One that Axon's configuration does not make, because it comes and goes. */
    StreamingEventProcessor processor(
            String name, EventHandlerInvoker handlers, ViewTokenStore tokens, Configuration axon) {
        return settings(PooledStreamingEventProcessor.builder()
                        .name(name)
                        .eventHandlerInvoker(handlers)
                        .errorHandler(PropagatingErrorHandler.instance())
                        .messageSource(passed.of(axon.eventStore()))
                        .tokenStore(tokens)
                        .transactionManager(NoTransactionManager.INSTANCE)
                        .messageMonitor(axon.messageMonitor(PooledStreamingEventProcessor.class, name))
                        .spanFactory(axon.getComponent(EventProcessorSpanFactory.class)))
                .build();
    }
}
