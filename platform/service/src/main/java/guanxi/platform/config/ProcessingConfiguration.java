package guanxi.platform.config;

import guanxi.platform.deadletter.ParkPolicy;
import guanxi.platform.deadletter.ParkingQueue;
import guanxi.platform.progress.Advances;
import guanxi.platform.progress.Consequences;
import guanxi.platform.progress.Progress;
import guanxi.platform.reaction.ReactionStarts;
import guanxi.platform.view.DiscardingErrorHandler;
import guanxi.platform.view.PassedEvents;
import guanxi.platform.view.Views;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** How events reach views and reactions: pooled processors, poisoned events parked, and how far all that is told. */
@AutoConfiguration(
        after = TokenConfiguration.class,
        beforeName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
@ConditionalOnProperty("guanxi.service")
public class ProcessingConfiguration {
    private static final int BATCH = 500;
    private static final int WORKERS = 4;
    private static final Duration CLAIM_EXTENSION = Duration.ofSeconds(1);

    @Bean
    Advances advances() {
        return new Advances();
    }

    @Bean(destroyMethod = "shutdown")
    ScheduledExecutorService processorWorkers(Advances advances) {
        return new TellingWorkers(WORKERS, advances);
    }

    @Bean(destroyMethod = "shutdown")
    ScheduledExecutorService processorCoordinators() {
        return Executors.newScheduledThreadPool(
                2, Thread.ofPlatform().daemon().name("coordinator-", 0).factory());
    }

    @Bean
    ConfigurerModule eventProcessing(
            Processors processors,
            ReactionStarts starts,
            PassedEvents passed,
            Clock clock,
            Settings settings,
            ScheduledExecutorService processorWorkers,
            ScheduledExecutorService processorCoordinators) {
        return configurer -> configurer.eventProcessing(processing -> {
            processing.usingPooledStreamingEventProcessors((c, processor) -> processor
                    .initialSegmentCount(settings.segments())
                    .batchSize(BATCH)
                    .claimExtensionThreshold(CLAIM_EXTENSION.toMillis())
                    .enableCoordinatorClaimExtension()
                    .initialToken(history -> {
                        starts.decide(history);
                        return history.createTailToken();
                    })
                    .workerExecutor(processorWorkers)
                    .coordinatorExecutor(processorCoordinators));
            processing.configureDefaultStreamableMessageSource(c -> passed.of(c.eventStore()));
            processing.registerTokenStore(c -> processors.viewTokens());
            processors.reactions().forEach(r -> processing
                    .registerTokenStore(r, c -> processors.reactionTokens())
                    .registerPooledStreamingEventProcessorConfiguration(
                            r, (c, reaction) -> reaction.initialToken(history -> starts.of(r, history))));
            processing.registerDefaultErrorHandler(c -> PropagatingErrorHandler.instance());
            processing.registerDeadLetterQueueProvider(group ->
                    c -> new ParkingQueue(group, processors.parkedBy(group), c.getComponent(EventStore.class), clock));
            // Axon hands the default handler of listener errors only to processors that have no dead letters.
            processors
                    .tokens()
                    .keySet()
                    .forEach(p -> processing.registerDeadLetteringEventHandlerInvokerConfiguration(
                            p, (c, invoker) -> invoker.listenerInvocationErrorHandler(new DiscardingErrorHandler())
                                    .enqueuePolicy(new ParkPolicy())));
        });
    }

    @Bean
    Progress progress(
            EventStore history,
            EventProcessingConfiguration processing,
            Processors processors,
            Views views,
            ListableBeanFactory beans,
            Advances advances) {
        return new Progress(
                history, processing, processors.tokens(), views::isBeingRebuilt, Consequences.of(beans), advances);
    }
}
