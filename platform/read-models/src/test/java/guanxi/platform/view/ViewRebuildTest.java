package guanxi.platform.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import guanxi.platform.deadletter.ParkPolicy;
import guanxi.platform.deadletter.ParkedEvents;
import guanxi.platform.deadletter.ParkingQueue;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.kept.KeptAnswers;
import guanxi.platform.kept.Standing;
import guanxi.platform.personal.MasterKey;
import guanxi.platform.personal.PersonKeys;
import guanxi.platform.personal.StoredPersonKeys;
import guanxi.platform.store.DocumentStore;
import guanxi.platform.store.Query;
import guanxi.platform.store.sqlite.SqliteDocumentStore;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With Axon's own processor, because a rebuild is a conversation with it. */
class ViewRebuildTest {
    record Counted(String counter, int by) {}

    record Count(String counter, int total) {
        static final ViewDefinition<Count> VIEW = ViewDefinition.view("totals", 1, Count.class, Count::counter)
                .touchedBy(Counted.class, Counted::counter);
    }

    record Last(String counter, int by) {
        static final ViewDefinition<Last> VIEW =
                ViewDefinition.view("lasts", 1, Last.class, Last::counter).touchedBy(Counted.class, Counted::counter);
    }

    @ProcessingGroup("totals-projection")
    static class CountProjection {
        private volatile int factor = 1;
        private volatile int poison = -1;

        @EventHandler
        void on(Counted event, View<Count> counts) {
            int before = counts.find().map(Count::total).orElse(0);
            counts.put(new Count(event.counter(), before + factor * event.by()));
            if (event.by() == poison) throw new IllegalStateException("poison");
        }
    }

    @ProcessingGroup("lasts-projection")
    static class LastProjection {
        private volatile int held = -1;
        private final CountDownLatch arrived = new CountDownLatch(1);
        private final CountDownLatch go = new CountDownLatch(1);

        @EventHandler
        void on(Counted event, View<Last> lasts) throws InterruptedException {
            lasts.put(new Last(event.counter(), event.by()));
            boolean remade = BatchAtHand.generation().orElseThrow().number() == 2;
            if (!remade || event.by() != held) return;
            arrived.countDown();
            go.await();
        }
    }

    private final DocumentStore store = SqliteDocumentStore.inMemory();
    private final PersonKeys keys = new StoredPersonKeys(SqliteDocumentStore.inMemory(), MasterKey.fresh());
    private final Views views =
            new Views(store, List.of(Count.VIEW, Last.VIEW), ViewJson.mapper(keys), Clock.systemUTC());
    private final ViewTokenStore tokens = TokenStores.of(store, "here", views);
    private final ParkedEvents parked = new ParkedEvents(store, views::parkedAs);
    private final CountProjection projection = new CountProjection();
    private final LastProjection lasts = new LastProjection();
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(4);
    private final Configuration axon = configuration();
    private final ViewRebuild rebuild = new ViewRebuild(views, axon.eventStore());

    @BeforeEach
    void start() {
        for (int i = 0; i < 40; i++) record("c" + i % 2, i / 2, 1);
        axon.start();
        await().untilAsserted(
                        () -> assertThat(counts()).containsExactlyInAnyOrder(new Count("c0", 20), new Count("c1", 20)));
    }

    @AfterEach
    void stop() {
        axon.shutdown();
        threads.shutdownNow();
        store.close();
    }

    @Test
    void a_rebuilt_view_says_what_its_projection_says_now() {
        var kept = new KeptAnswers<String, Count>(new Standing(views, tokens, parked, keys), 10);
        assertThat(kept.get("all", this::counts)).contains(new Count("c0", 20));
        projection.factor = 10;
        rebuild.start("totals");
        await().until(() -> !rebuild.isRunning("totals"));
        await().untilAsserted(() ->
                assertThat(counts()).containsExactlyInAnyOrder(new Count("c0", 200), new Count("c1", 200)));
        assertThat(kept.get("all", this::counts)).contains(new Count("c0", 200));
        record("c0", 20, 1);
        await().untilAsserted(() -> assertThat(counts()).contains(new Count("c0", 210)));
    }

    @Test
    void while_views_are_made_anew_what_is_recorded_is_shown_in_the_old_and_then_in_the_new() throws Exception {
        lasts.held = 7;
        record("c0", 20, 7);
        await().untilAsserted(() -> assertThat(counts()).contains(new Count("c0", 27)));
        rebuild.start("lasts");
        lasts.arrived.await();
        assertThatThrownBy(() -> rebuild.start("totals")).isInstanceOf(CommandRejected.class);
        record("c1", 20, 5);
        await().untilAsserted(() -> assertThat(counts()).contains(new Count("c1", 25)));
        assertThat(rebuild.isRunning("totals")).isTrue();

        lasts.go.countDown();
        await().until(() -> !rebuild.isRunning("lasts"));
        assertThat(views.processor()).endsWith(".2");
        await().untilAsserted(() -> assertThat(counts()).contains(new Count("c0", 27), new Count("c1", 25)));
        assertThat(views.reader(Last.VIEW).find(Query.all())).contains(new Last("c0", 7), new Last("c1", 5));
    }

    @Test
    void an_event_that_one_view_cannot_handle_is_parked_for_it_and_seen_by_the_other() {
        projection.poison = 3;
        record("c0", 20, 3);
        await().untilAsserted(() ->
                assertThat(views.reader(Last.VIEW).find(Query.all())).contains(new Last("c0", 3)));
        assertThat(parked.of("totals-projection")).hasSize(1);
        assertThat(parked.of("lasts-projection")).isEmpty();
        assertThat(counts()).contains(new Count("c0", 20));

        projection.poison = -1;
        rebuild.start("totals");
        await().until(() -> !rebuild.isRunning("totals"));
        assertThat(parked.all()).isEmpty();
        assertThat(counts()).contains(new Count("c0", 23));
    }

    @Test
    void a_view_that_is_not_there_is_not_rebuilt() {
        assertThatThrownBy(() -> rebuild.start("nothing")).isInstanceOf(CommandRejected.class);
    }

    private void record(String counter, long sequence, int by) {
        axon.eventStore()
                .publish(new GenericDomainEventMessage<>("counter", counter, sequence, new Counted(counter, by)));
    }

    private List<Count> counts() {
        return views.reader(Count.VIEW).find(Query.all());
    }

    private Configuration configuration() {
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureEmbeddedEventStore(c -> new InMemoryEventStorageEngine())
                .registerComponent(
                        ParameterResolverFactory.class,
                        c -> MultiParameterResolverFactory.ordered(
                                ClasspathParameterResolverFactory.forClass(getClass()),
                                new ViewParameterResolverFactory(views)));
        configurer.eventProcessing(processing -> {
            processing.registerEventHandler(c -> projection).registerEventHandler(c -> lasts);
            processing.assignProcessingGroup(group -> ViewProcessors.NAME);
            processing.registerEventProcessor(
                    ViewProcessors.NAME,
                    (name, c, projections) ->
                            new ViewProcessors(views, projections, (n, made) -> processor(n, made, c), threads));
            processing.registerDeadLetterQueueProvider(
                    group -> c -> new ParkingQueue(group, parked, c.eventStore(), Clock.systemUTC()));
            for (String group : List.of("totals-projection", "lasts-projection"))
                processing.registerDeadLetteringEventHandlerInvokerConfiguration(
                        group, (c, invoker) -> invoker.listenerInvocationErrorHandler(new DiscardingErrorHandler(group))
                                .enqueuePolicy(new ParkPolicy()));
        });
        return configurer.buildConfiguration();
    }

    private StreamingEventProcessor processor(String name, EventHandlerInvoker handlers, Configuration c) {
        return PooledStreamingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(handlers)
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(c.eventStore())
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.INSTANCE)
                .initialSegmentCount(2)
                .batchSize(16)
                .initialToken(StreamableMessageSource::createTailToken)
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .build();
    }
}
