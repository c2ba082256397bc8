package guanxi.platform.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import guanxi.platform.decision.CommandRejected;
import guanxi.platform.personal.MasterKey;
import guanxi.platform.personal.StoredPersonKeys;
import guanxi.platform.store.DocumentStore;
import guanxi.platform.store.Query;
import guanxi.platform.store.sqlite.SqliteDocumentStore;
import java.time.Clock;
import java.util.List;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
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

    static class CountProjection {
        private volatile int factor = 1;

        @EventHandler
        void on(Counted event, View<Count> counts) {
            int before = counts.find().map(Count::total).orElse(0);
            counts.put(new Count(event.counter(), before + factor * event.by()));
        }
    }

    private final DocumentStore store = SqliteDocumentStore.inMemory();
    private final Views views = new Views(
            store,
            List.of(Count.VIEW),
            ViewJson.mapper(new StoredPersonKeys(SqliteDocumentStore.inMemory(), MasterKey.fresh())),
            Clock.systemUTC());
    private final ViewTokenStore tokens = TokenStores.of(store, "here", views);
    private final CountProjection projection = new CountProjection();
    private final Configuration axon = configuration();
    private final ViewRebuild rebuild = new ViewRebuild(views, axon.eventStore(), axon.eventProcessingConfiguration());

    @BeforeEach
    void start() {
        for (int i = 0; i < 40; i++) {
            axon.eventStore()
                    .publish(new GenericDomainEventMessage<>(
                            "counter", "c" + i % 2, i / 2, new Counted("c" + i % 2, 1)));
        }
        axon.start();
        await().untilAsserted(
                        () -> assertThat(counts()).containsExactlyInAnyOrder(new Count("c0", 20), new Count("c1", 20)));
    }

    @AfterEach
    void stop() {
        axon.shutdown();
        store.close();
    }

    @Test
    void a_rebuilt_view_says_what_its_projection_says_now() {
        projection.factor = 10;
        rebuild.start("totals");
        await().until(() -> !rebuild.isRunning("totals"));
        await().untilAsserted(() ->
                assertThat(counts()).containsExactlyInAnyOrder(new Count("c0", 200), new Count("c1", 200)));
        axon.eventStore().publish(new GenericDomainEventMessage<>("counter", "c0", 20, new Counted("c0", 1)));
        await().untilAsserted(() -> assertThat(counts()).contains(new Count("c0", 210)));
    }

    @Test
    void a_view_that_is_not_there_is_not_rebuilt() {
        assertThatThrownBy(() -> rebuild.start("nothing")).isInstanceOf(CommandRejected.class);
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
        configurer.eventProcessing(processing -> processing
                .registerEventHandler(c -> projection)
                .registerTokenStore(c -> tokens)
                .byDefaultAssignTo(Count.VIEW.processor())
                .registerPooledStreamingEventProcessor(
                        Count.VIEW.processor(),
                        Configuration::eventStore,
                        (c, builder) -> builder.initialSegmentCount(2).batchSize(16)));
        return configurer.buildConfiguration();
    }
}
