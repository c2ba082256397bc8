package guanxi.platform.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanxi.platform.deadletter.OfAggregate;
import guanxi.platform.deadletter.ParkPolicy;
import guanxi.platform.deadletter.ParkedEvent;
import guanxi.platform.deadletter.ParkedEvents;
import guanxi.platform.deadletter.ParkingQueue;
import guanxi.platform.decision.SettableClock;
import guanxi.platform.personal.MasterKey;
import guanxi.platform.personal.StoredPersonKeys;
import guanxi.platform.store.BothStores;
import guanxi.platform.store.Disturbed;
import guanxi.platform.store.Disturbed.Killed;
import guanxi.platform.store.DocumentStore;
import guanxi.platform.store.Query;
import guanxi.platform.store.sqlite.SqliteDocumentStore;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Instances of an old and a new edition of the views at the same store, as while a service is upgraded one by one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditionsTest {
    private static final String PROCESSOR = "sums-projection";
    private static final int MORE_THAN_ALL_CALLS = 30;
    private BothStores stores;
    private SettableClock clock;
    private EmbeddedEventStore history;
    private List<DomainEventMessage<?>> events;

    record Added(String sum, int amount) {}

    record Sum(String sum, int total) {}

    private static ViewDefinition<Sum> sums(int revision) {
        return ViewDefinition.view("sums", revision, Sum.class, Sum::sum).touchedBy(Added.class, Added::sum);
    }

    static final class SumProjection {
        private final int factor;
        private boolean poisoned;

        SumProjection(int factor) {
            this.factor = factor;
        }

        @EventHandler
        void on(Added event, View<Sum> sums) {
            int before = sums.find().map(Sum::total).orElse(0);
            sums.put(new Sum(event.sum(), before + factor * event.amount()));
            if (poisoned) throw new IllegalStateException("poison");
        }
    }

    /** One process with its revision of the view, which counts in units of that revision. */
    private final class Instance {
        private final ViewDefinition<Sum> view;
        private final Views views;
        private final ParkedEvents parked;
        private final ViewTokenStore tokens;
        private final SumProjection projection;
        private final DeadLetteringEventHandlerInvoker invoker;

        Instance(DocumentStore store, int revision) {
            view = sums(revision);
            var json = ViewJson.mapper(new StoredPersonKeys(SqliteDocumentStore.inMemory(), MasterKey.fresh()));
            views = new Views(store, List.of(view), json, clock);
            parked = new ParkedEvents(store, views::parkedAs);
            tokens = TokenStores.of(store, "revision " + revision, views);
            projection = new SumProjection(revision);
            invoker = DeadLetteringEventHandlerInvoker.builder()
                    .eventHandlers(projection)
                    .parameterResolverFactory(MultiParameterResolverFactory.ordered(
                            ClasspathParameterResolverFactory.forClass(SumProjection.class),
                            new ViewParameterResolverFactory(views)))
                    .listenerInvocationErrorHandler(new DiscardingErrorHandler(PROCESSOR))
                    .enqueuePolicy(new ParkPolicy())
                    .queue(new ParkingQueue(PROCESSOR, parked, history, clock))
                    .transactionManager(NoTransactionManager.INSTANCE)
                    .build();
        }

        /** As its processor does it: from its token on, up to and with this position. */
        void handleUpTo(int position) {
            handleUpTo(position, views.generations().read());
        }

        void handleUpTo(int position, Generation generation) {
            String processor = generation.processor();
            if (tokens.fetchSegments(processor).length == 0) tokens.initializeTokenSegments(processor, 1);
            var token = tokens.fetchToken(processor, 0);
            int from = token == null ? 0 : (int) token.position().orElseThrow() + 1;
            if (from > position) return;
            var handlers = new GenerationInvoker(generation, invoker);
            var unit = new BatchingUnitOfWork<DomainEventMessage<?>>(events.subList(from, position + 1));
            unit.attachTransaction(NoTransactionManager.INSTANCE);
            unit.onPrepareCommit(u -> tokens.storeToken(new GlobalSequenceTrackingToken(position), processor, 0));
            var result = unit.executeWithResult(
                    () -> {
                        handlers.handle(unit.getMessage(), Segment.ROOT_SEGMENT);
                        return null;
                    },
                    RollbackConfigurationType.ANY_THROWABLE);
            if (result.isExceptional()) throw new AssertionError("Not handled", result.exceptionResult());
        }

        void rebuild() {
            views.generations().rebuild(-1);
        }

        List<Sum> shown() {
            return views.reader(view).find(Query.all());
        }
    }

    @BeforeAll
    void open() {
        stores = new BothStores();
    }

    @AfterAll
    void close() {
        stores.close();
    }

    @BeforeEach
    void record_four_events() {
        clock = new SettableClock();
        events = IntStream.range(0, 4)
                .<DomainEventMessage<?>>mapToObj(i -> new GenericDomainEventMessage<>("sum", "a", i, new Added("a", 1)))
                .toList();
        history = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        history.publish(events);
    }

    Stream<Arguments> bothStores() {
        return stores.all().map(Arguments::of);
    }

    Stream<Arguments> momentsOnBothStores() {
        return stores.all().flatMap(store -> IntStream.range(0, MORE_THAN_ALL_CALLS)
                .mapToObj(moment -> Arguments.of(store, moment)));
    }

    @ParameterizedTest
    @MethodSource("bothStores")
    void an_old_and_a_new_revision_run_side_by_side(Supplier<DocumentStore> stores) {
        var store = stores.get();
        var old = new Instance(store, 1);
        old.handleUpTo(1);
        var raised = new Instance(store, 2);
        assertThat(old.shown()).containsExactly(new Sum("a", 2));
        assertThat(raised.shown()).isEmpty();

        raised.handleUpTo(0);
        old.handleUpTo(2);
        raised.handleUpTo(3);
        old.handleUpTo(3);
        assertThat(old.shown()).containsExactly(new Sum("a", 4));
        assertThat(raised.shown()).containsExactly(new Sum("a", 8));
        assertThat(new Instance(store, 1).shown()).containsExactly(new Sum("a", 4));
    }

    @ParameterizedTest
    @MethodSource("bothStores")
    void a_raised_revision_has_nothing_parked_and_leaves_what_the_old_one_parked(Supplier<DocumentStore> stores) {
        var store = stores.get();
        var old = new Instance(store, 1);
        old.projection.poisoned = true;
        old.handleUpTo(3);
        var raised = new Instance(store, 2);
        raised.handleUpTo(3);
        assertThat(raised.parked.all()).isEmpty();
        assertThat(raised.shown()).containsExactly(new Sum("a", 8));

        assertThat(old.parked.all())
                .hasSize(4)
                .extracting(ParkedEvent::processor)
                .containsOnly(PROCESSOR);
        old.projection.poisoned = false;
        assertThat(old.invoker.process(new OfAggregate("a"))).isTrue();
        assertThat(old.shown()).containsExactly(new Sum("a", 4));
    }

    @ParameterizedTest
    @MethodSource("bothStores")
    void the_old_revision_goes_when_nobody_has_read_it_for_a_while(Supplier<DocumentStore> stores) {
        var store = stores.get();
        var old = new Instance(store, 1);
        old.handleUpTo(3);
        String oldProcessor = old.views.processor();
        var raised = new Instance(store, 2);
        raised.handleUpTo(3);

        clock.pass(UnreadEditions.AFTER.minusSeconds(1));
        old.views.generations().lookAgain();
        clock.pass(UnreadEditions.AFTER.minusSeconds(1));
        raised.views.removeUnread();
        assertThat(old.shown()).containsExactly(new Sum("a", 4));

        clock.pass(Duration.ofSeconds(2));
        raised.views.removeUnread();
        assertThat(store.find("_tokens", Query.all())).singleElement().satisfies(token -> assertThat(
                        token.body().get("processor").asString())
                .isEqualTo(raised.views.processor()));
        assertThat(store.count("_editions", Query.all())).isOne();
        assertThatThrownBy(() -> old.tokens.extendClaim(oldProcessor, 0))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThat(raised.shown()).containsExactly(new Sum("a", 8));

        var back = new Instance(store, 1);
        assertThat(back.shown()).isEmpty();
        back.handleUpTo(3);
        assertThat(back.shown()).containsExactly(new Sum("a", 4));
    }

    @ParameterizedTest(name = "{0}, before call {1}")
    @MethodSource("momentsOnBothStores")
    void whoever_is_killed_while_it_begins_a_rebuild_leaves_the_old_whole_and_perhaps_a_new_beside_it(
            Supplier<DocumentStore> stores, int moment) {
        var store = stores.get();
        var instance = new Instance(store, 1);
        instance.projection.poisoned = true;
        instance.handleUpTo(3);
        try {
            killedBefore(moment, store).rebuild();
        } catch (Killed killed) {
            // Wherever that was.
        }

        var next = new Instance(store, 1);
        assertThat(next.parked.of(PROCESSOR)).hasSize(4);
        assertThat(next.tokens.positions(next.views.processor())).hasSize(1);
        next.projection.poisoned = false;
        List<Generation> running = next.views.generations().running();
        running.forEach(generation -> next.handleUpTo(3, generation));
        assertThat(next.views.generations().isBuilding()).isFalse();
        assertThat(next.parked.of(PROCESSOR)).hasSize(running.size() == 1 ? 4 : 0);
        if (running.size() == 2) assertThat(next.shown()).containsExactly(new Sum("a", 4));
    }

    @ParameterizedTest(name = "{0}, before call {1}")
    @MethodSource("momentsOnBothStores")
    void whoever_is_killed_while_it_removes_a_revision_harms_nobody_who_comes_back(
            Supplier<DocumentStore> stores, int moment) {
        var store = stores.get();
        new Instance(store, 1).handleUpTo(3);
        clock.pass(UnreadEditions.AFTER.plusSeconds(1));
        try {
            new Instance(Disturbed.before(moment, store, EditionsTest::kill), 2).views.removeUnread();
        } catch (Killed killed) {
            // Wherever that was.
        }

        var back = new Instance(store, 1);
        if (back.tokens.positions(back.views.processor()).isEmpty()) back.handleUpTo(3);
        assertThat(back.shown()).containsExactly(new Sum("a", 4));
        new Instance(store, 2).views.removeUnread();
        assertThat(back.shown()).containsExactly(new Sum("a", 4));
    }

    private Instance killedBefore(int moment, DocumentStore store) {
        return new Instance(Disturbed.before(moment, store, EditionsTest::kill), 1);
    }

    private static void kill() {
        throw new Killed();
    }
}
