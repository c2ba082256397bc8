package guanxi.platform.deadline;

import guanxi.platform.command.Provenance;
import guanxi.platform.command.Reactions;
import guanxi.platform.command.RefusingCommandBus;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.personal.MasterKey;
import guanxi.platform.personal.StoredPersonKeys;
import guanxi.platform.progress.Advances;
import guanxi.platform.progress.Consequences;
import guanxi.platform.progress.Progress;
import guanxi.platform.store.DocumentStore;
import guanxi.platform.store.sqlite.SqliteDocumentStore;
import guanxi.platform.view.TokenStores;
import guanxi.platform.view.ViewJson;
import guanxi.platform.view.ViewParameterResolverFactory;
import guanxi.platform.view.ViewTokenStore;
import guanxi.platform.view.Views;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurationParameterResolverFactory;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;

/**
 * One process of a service with deadlines, at stores that others use too. Killed, nothing that it does from then on has an effect: no write,
 * no command, no word of farewell.
 */
final class Instance {
    static final String CLOCK = "errand-clock";
    private static final Duration PACE = Duration.ofMillis(50);
    private final AtomicBoolean killed = new AtomicBoolean();
    private final ViewTokenStore tokens;
    private final Configuration axon;
    private final Clockwork clockwork;
    private final Deadlines deadlines;

    /** @param nanos the clock's own monotonic time, which a test may let go faster */
    Instance(
            String name,
            EventStore history,
            DocumentStore views,
            DocumentStore process,
            Clock clock,
            LongSupplier nanos) {
        var time = new DepartmentTime(clock, clock.getZone());
        var keys = new StoredPersonKeys(SqliteDocumentStore.inMemory(), MasterKey.fresh());
        var store = untilKilled(views);
        var all = new Views(store, List.of(Errand.LIST), ViewJson.mapper(keys), Clock.systemUTC());
        tokens = TokenStores.of(store, name, all);
        axon = configured(history, all, time);
        var progress = new Progress(
                history,
                Map.of(Errand.LIST.processor(), tokens),
                new Own(axon),
                processor -> all.areOfAnotherHistory(),
                new Consequences(Map.of(), Map.of()),
                new Advances());
        deadlines = new Deadlines(all);
        var claim = new ClockClaim(untilKilled(process), CLOCK, name, nanos);
        var hands = new Hands(new ErrandClock(), new Reactions(axon.commandGateway()), new Orders(nanos));
        clockwork = new Clockwork(hands, claim, deadlines, progress, time, PACE);
        axon.start();
        clockwork.start();
    }

    private record Own(Configuration axon) implements Progress.Runners {
        @Override
        public String keptAs(String processor) {
            return processor;
        }

        @Override
        public Optional<StreamingEventProcessor> here(String processor) {
            return axon.eventProcessingConfiguration().eventProcessor(processor, StreamingEventProcessor.class);
        }
    }

    private static final class ErrandClock implements ServiceClock {
        @Override
        public String name() {
            return CLOCK;
        }

        @Override
        public Object orderFor(Deadline due) {
            return new Errand.Miss(due.of());
        }
    }

    void give(Object command) {
        axon.commandGateway().sendAndWait(command);
    }

    Clockwork clockwork() {
        return clockwork;
    }

    Deadlines deadlines() {
        return deadlines;
    }

    boolean worksTheClock() {
        return !killed.get() && clockwork.worksHere();
    }

    /** As if the ten seconds had passed after which a token of who was killed may be claimed. */
    void forgetClaimsOnTokens() {
        tokens.dropAllClaims();
    }

    void kill() {
        killed.set(true);
        CompletableFuture.runAsync(this::end);
    }

    void end() {
        clockwork.stop();
        axon.shutdown();
    }

    private Configuration configured(EventStore history, Views views, DepartmentTime time) {
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureEventStore(c -> history)
                .configureCommandBus(c -> {
                    var bus = new RefusingCommandBus(SimpleCommandBus.builder());
                    bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(new Provenance()));
                    bus.registerDispatchInterceptor(messages -> {
                        mustLive();
                        return (index, message) -> message;
                    });
                    return bus;
                })
                .configureAggregate(Errand.class)
                .registerComponent(DepartmentTime.class, c -> time)
                .registerComponent(
                        ParameterResolverFactory.class,
                        c -> MultiParameterResolverFactory.ordered(
                                new ViewParameterResolverFactory(views),
                                ClasspathParameterResolverFactory.forClass(Instance.class),
                                new ConfigurationParameterResolverFactory(c)));
        configurer.eventProcessing(processing -> processing
                .usingPooledStreamingEventProcessors((c, processor) -> processor
                        .initialSegmentCount(1)
                        .batchSize(500)
                        .initialToken(StreamableMessageSource::createTailToken)
                        .claimExtensionThreshold(TimeUnit.SECONDS.toMillis(1))
                        .tokenClaimInterval(50))
                .configureDefaultStreamableMessageSource(c -> history)
                .registerTokenStore(c -> tokens)
                .registerDefaultListenerInvocationErrorHandler(c -> PropagatingErrorHandler.instance())
                .registerEventHandler(c -> new Errand.ErrandProjection()));
        return configurer.buildConfiguration();
    }

    private DocumentStore untilKilled(DocumentStore store) {
        return (DocumentStore) Proxy.newProxyInstance(
                DocumentStore.class.getClassLoader(),
                new Class<?>[] {DocumentStore.class},
                (proxy, method, arguments) -> {
                    mustLive();
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private void mustLive() {
        if (killed.get()) throw new IllegalStateException("This process was killed");
    }
}
