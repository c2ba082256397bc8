package guanxi.platform.config;

import guanxi.platform.deadletter.ParkPolicy;
import guanxi.platform.deadletter.ParkedEvents;
import guanxi.platform.deadletter.ParkingQueue;
import guanxi.platform.decision.ActorParameterResolverFactory;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.eventstore.LocalEventStore;
import guanxi.platform.personal.KeyBinding;
import guanxi.platform.personal.PersonKeys;
import guanxi.platform.progress.Advances;
import guanxi.platform.progress.Consequences;
import guanxi.platform.progress.Progress;
import guanxi.platform.reaction.ReactionStarts;
import guanxi.platform.view.DeclaredViews;
import guanxi.platform.view.DiscardingErrorHandler;
import guanxi.platform.view.HistoryCheck;
import guanxi.platform.view.PassedEvents;
import guanxi.platform.view.ReplacedHistory;
import guanxi.platform.view.ViewJson;
import guanxi.platform.view.ViewParameterResolverFactory;
import guanxi.platform.view.ViewRebuild;
import guanxi.platform.view.ViewTokenStore;
import guanxi.platform.view.Views;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.UnaryOperator;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.lifecycle.Phase;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** How events reach views and reactions: pooled processors, tokens beside what they speak of, poisoned events parked. */
@AutoConfiguration(
        after = HistoryConfiguration.class,
        beforeName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
@ConditionalOnProperty("guanxi.service")
public class ProcessingConfiguration {
    private static final int BATCH = 500;
    private static final int WORKERS = 4;
    private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration CLAIM_EXTENSION = Duration.ofSeconds(1);

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    DepartmentTime departmentTime(Clock clock, Settings settings) {
        return new DepartmentTime(clock, settings.zone());
    }

    /** After the embedded event store: whoever does not get its lock must not touch what is made from it. */
    @Bean
    Stores stores(Settings settings, ObjectProvider<LocalEventStore> history) {
        history.getIfAvailable();
        return Stores.of(settings);
    }

    @Bean
    Views views(Stores stores, ListableBeanFactory beans, PersonKeys keys, Clock clock) {
        var declared = DeclaredViews.writtenBy(Processors.handlers(beans));
        return new Views(stores.views(), declared, ViewJson.mapper(keys), clock);
    }

    @Bean
    ViewParameterResolverFactory viewParameters(Views views) {
        return new ViewParameterResolverFactory(views);
    }

    @Bean
    ActorParameterResolverFactory actorParameters() {
        return new ActorParameterResolverFactory();
    }

    @Bean
    PassedEvents passedEvents() {
        return new PassedEvents();
    }

    @Bean
    Processors processors(
            ListableBeanFactory beans,
            Stores stores,
            Views views,
            PassedEvents passed,
            Clock clock,
            Settings settings,
            ObjectProvider<EventStore> history) {
        String owner = ManagementFactory.getRuntimeMXBean().getName() + "#" + UUID.randomUUID();
        var processors = new Processors(
                Processors.named(beans, "-projection"),
                Processors.named(beans, "-process"),
                new ViewTokenStore(
                        stores.views(),
                        owner,
                        clock,
                        CLAIM_TIMEOUT,
                        views::keptAs,
                        new HistoryCheck(history::getObject, passed, new ReplacedHistory.StartsOver(views)),
                        views::swapIfCaughtUp),
                new ViewTokenStore(
                        stores.process(),
                        owner,
                        clock,
                        CLAIM_TIMEOUT,
                        UnaryOperator.identity(),
                        new HistoryCheck(history::getObject, passed, new ReplacedHistory.Refuses()),
                        p -> {}),
                new ParkedEvents(stores.views(), views::keptAs),
                new ParkedEvents(stores.process(), UnaryOperator.identity()));
        if (!settings.usesMongo()) processors.dropAllClaims();
        return processors;
    }

    @Bean
    Advances advances() {
        return new Advances();
    }

    @Bean
    ReactionStarts reactionStarts(Processors processors, Stores stores, Environment environment, Clock clock) {
        return new ReactionStarts(
                stores.process(),
                processors.reactionTokens(),
                processors.viewTokens().wasUsed(),
                processors.reactions(),
                reaction -> environment.getProperty("guanxi.reactions." + reaction + ".start-at"),
                clock);
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

    /** After the event store is reached, before anybody reads from it or gives a command. */
    @Bean
    ConfigurerModule keyBinding(
            ObjectProvider<EventStore> history, PersonKeys keys, Environment environment, Clock clock) {
        return configurer -> configurer.onStart(Phase.LOCAL_MESSAGE_HANDLER_REGISTRATIONS - 1, () -> new KeyBinding(
                        history.getObject(), keys, environment.getProperty("GUANXI_ACCEPT_KEY_STORE"), clock)
                .check());
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

    @Bean
    ViewRebuild viewRebuild(Views views, EventStore history, EventProcessingConfiguration processing) {
        return new ViewRebuild(views, history, processing);
    }
}
