package guanxi.platform.config;

import guanxi.platform.deadletter.ParkPolicy;
import guanxi.platform.deadletter.ParkingQueue;
import guanxi.platform.progress.Advances;
import guanxi.platform.progress.Consequences;
import guanxi.platform.progress.Progress;
import guanxi.platform.reaction.ReactionStarts;
import guanxi.platform.view.DiscardingErrorHandler;
import guanxi.platform.view.PassedEvents;
import guanxi.platform.view.ViewProcessors;
import guanxi.platform.view.Views;
import java.time.Clock;
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
    private static final int WORKERS = 4;

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
            Views views,
            ReactionStarts starts,
            PassedEvents passed,
            Clock clock,
            Settings settings,
            ScheduledExecutorService processorWorkers,
            ScheduledExecutorService processorCoordinators) {
        var pool = new Pool(settings.segments(), starts, passed, processorWorkers, processorCoordinators);
        return configurer -> configurer.eventProcessing(processing -> {
            processing.usingPooledStreamingEventProcessors((c, processor) -> pool.settings(processor));
            processing.assignProcessingGroup(group -> Progress.isProjection(group) ? ViewProcessors.NAME : group);
            processing.registerEventProcessor(
                    ViewProcessors.NAME,
                    (name, c, projections) -> new ViewProcessors(
                            views,
                            projections,
                            (generation, handlers) -> pool.processor(generation, handlers, processors.viewTokens(), c),
                            processorCoordinators));
            processing.configureDefaultStreamableMessageSource(c -> passed.of(c.eventStore()));
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
                            p, (c, invoker) -> invoker.listenerInvocationErrorHandler(new DiscardingErrorHandler(p))
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
                history,
                processors.tokens(),
                new RunningProcessors(processing, views),
                processor -> Progress.isProjection(processor) && views.areOfAnotherHistory(),
                Consequences.of(beans),
                advances);
    }
}
