package guanxi.platform.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoTimeoutException;
import guanxi.platform.kept.KeptAnswers;
import guanxi.platform.kept.Standing;
import guanxi.platform.personal.MasterKey;
import guanxi.platform.personal.PersonKeys;
import guanxi.platform.personal.StoredPersonKeys;
import guanxi.platform.store.DocumentStore;
import guanxi.platform.store.Query;
import guanxi.platform.store.sqlite.SqliteDocumentStore;
import guanxi.platform.view.DiscardingErrorHandler;
import guanxi.platform.view.TokenStores;
import guanxi.platform.view.View;
import guanxi.platform.view.ViewDefinition;
import guanxi.platform.view.ViewJson;
import guanxi.platform.view.ViewParameterResolverFactory;
import guanxi.platform.view.ViewTokenStore;
import guanxi.platform.view.Views;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.serialization.SerializationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class ParkingContract {
    abstract DocumentStore store();

    record Counted(String counter, int by) {}

    record Renamed(String counter) {}

    record Count(String counter, int total) {
        static final ViewDefinition<Count> VIEW = ViewDefinition.view("counts", 1, Count.class, Count::counter)
                .touchedBy(Counted.class, Counted::counter);
    }

    static class CountProjection {
        private final Set<Integer> poison = new HashSet<>();
        private boolean unreachable;
        private Runnable whileHandling = () -> {};

        @EventHandler
        void on(Counted event, View<Count> counts) {
            int before = counts.find().map(Count::total).orElse(0);
            counts.put(new Count(event.counter(), before + event.by()));
            if (unreachable) throw new MongoTimeoutException("no server");
            if (poison.contains(event.by())) throw new IllegalStateException("poison " + event.by());
            whileHandling.run();
        }

        @EventHandler
        void on(Renamed event, View<Count> counts) {
            counts.put(new Count(event.counter(), 0));
        }
    }

    private static final String PROCESSOR = Count.VIEW.processor();
    private final DocumentStore store = store();
    private final PersonKeys keys = new StoredPersonKeys(SqliteDocumentStore.inMemory(), MasterKey.fresh());
    private final Views views = new Views(store, List.of(Count.VIEW), ViewJson.mapper(keys), Clock.systemUTC());
    private final ParkedEvents parked = new ParkedEvents(store, views::parkedAs);
    private final ViewTokenStore tokens = TokenStores.of(store, "here", views);
    private final EmbeddedEventStore history = history();
    private final ParkingQueue queue = new ParkingQueue(PROCESSOR, parked, history, Clock.systemUTC());
    private final CountProjection projection = new CountProjection();
    private final DeadLetteringEventHandlerInvoker invoker = invoker(projection, queue);
    private final List<DomainEventMessage<?>> events = new ArrayList<>();

    @BeforeEach
    void record_events_of_two_counters() {
        tokens.initializeTokenSegments(views.processor(), 1);
        tokens.fetchToken(views.processor(), 0);
        add("a", 0, 1);
        add("b", 0, 10);
        add("a", 1, 2);
        add("b", 1, 20);
        add("a", 2, 3);
        history.publish(events);
        projection.poison.add(2);
    }

    @Test
    void what_failed_leaves_nothing_and_its_neighbours_are_kept() {
        handle();
        assertThat(counts()).containsExactlyInAnyOrder(new Count("a", 1), new Count("b", 30));
        assertThat(parked.of(PROCESSOR)).extracting(ParkedEvent::sequence).containsExactly(1L, 2L);
        assertThat(parked.of(PROCESSOR).getFirst().message()).contains("poison 2");
        assertThat(parked.of(PROCESSOR).getLast().cause()).isNull();
    }

    @Test
    void an_event_that_the_view_is_not_said_to_be_touched_by_is_parked_and_its_neighbours_are_kept() {
        projection.poison.clear();
        events.addFirst(new GenericDomainEventMessage<>("counter", "c", 0, new Renamed("c")));
        handle();
        assertThat(parked.of(PROCESSOR)).singleElement().satisfies(event -> assertThat(event.message())
                .contains("counts is not touched by Renamed: say touchedBy(Renamed.class, …)"));
        assertThat(counts()).containsExactlyInAnyOrder(new Count("a", 6), new Count("b", 30));
    }

    @Test
    void an_event_that_cannot_be_read_is_parked_and_its_neighbours_are_kept() {
        projection.poison.clear();
        events.add(new GenericDomainEventMessage<>("counter", "c", 0, new Counted("c", 1)) {
            @Override
            public Counted getPayload() {
                throw new SerializationException("unreadable");
            }
        });
        handle();
        assertThat(parked.of(PROCESSOR)).singleElement().satisfies(event -> assertThat(event.message())
                .contains("unreadable"));
        assertThat(counts()).containsExactlyInAnyOrder(new Count("a", 6), new Count("b", 30));
    }

    @Test
    void a_retry_that_fails_keeps_all_parked_and_one_that_succeeds_works_them_off_in_order() {
        handle();
        assertThat(invoker.processAny()).isFalse();
        assertThat(parked.of(PROCESSOR)).extracting(ParkedEvent::tries).containsExactly(2, 0);
        assertThat(counts()).contains(new Count("a", 1));
        projection.poison.clear();
        assertThat(invoker.processAny()).isTrue();
        assertThat(parked.of(PROCESSOR)).isEmpty();
        assertThat(counts()).containsExactlyInAnyOrder(new Count("a", 6), new Count("b", 30));
        assertThat(invoker.processAny()).isFalse();
    }

    @Test
    void a_batch_that_is_handled_again_parks_nothing_twice_and_forgets_no_cause() {
        handle();
        handle();
        handle();
        assertThat(counts()).containsExactlyInAnyOrder(new Count("a", 1), new Count("b", 30));
        assertThat(parked.of(PROCESSOR)).extracting(ParkedEvent::sequence).containsExactly(0L, 1L, 2L);
        assertThat(parked.of(PROCESSOR).get(1).message()).contains("poison 2");
        assertThat(queue.size()).isEqualTo(3);
        assertThat(queue.amountOfSequences()).isOne();
        projection.poison.clear();
        assertThat(invoker.processAny()).isTrue();
        assertThat(counts()).contains(new Count("a", 6));
    }

    @Test
    void a_store_that_is_not_reachable_parks_nothing_and_stops_the_batch() {
        projection.unreachable = true;
        assertThat(handled().exceptionResult()).isInstanceOf(MongoTimeoutException.class);
        assertThat(parked.of(PROCESSOR)).isEmpty();
        assertThat(counts()).isEmpty();
        assertThat(tokens.positions(views.processor())).containsEntry(0, -1L);

        projection.unreachable = false;
        handle();
        assertThat(counts()).containsExactlyInAnyOrder(new Count("a", 1), new Count("b", 30));
    }

    @Test
    void an_answer_that_was_kept_is_made_again_after_a_retry_that_succeeds() {
        handle();
        var standing = new Standing(views, tokens, parked, keys);
        var kept = new KeptAnswers<String, Count>(standing, 10);
        assertThat(kept.get("all", this::counts)).contains(new Count("a", 1));
        projection.poison.clear();
        assertThat(invoker.process(new OfAggregate("a"))).isTrue();
        assertThat(kept.get("all", this::counts)).contains(new Count("a", 6));
    }

    @Test
    void a_retry_that_cannot_reach_the_store_is_no_try_and_loses_nothing() {
        handle();
        var before = parked.of(PROCESSOR);
        projection.poison.clear();
        projection.unreachable = true;
        assertThatThrownBy(invoker::processAny).hasRootCauseInstanceOf(MongoTimeoutException.class);
        assertThat(parked.of(PROCESSOR)).isEqualTo(before);

        projection.unreachable = false;
        assertThat(invoker.processAny()).isTrue();
        assertThat(counts()).contains(new Count("a", 6));
    }

    @Test
    void another_event_at_the_place_of_a_parked_one_is_not_handled_in_its_stead() {
        handle();
        projection.poison.clear();
        var restored = history();
        restored.publish(List.of(event("a", 0, 1), event("a", 1, 7), event("a", 2, 8)));
        var elsewhere = invoker(projection, new ParkingQueue(PROCESSOR, parked, restored, Clock.systemUTC()));

        assertThat(elsewhere.processAny()).isFalse();
        assertThat(counts()).contains(new Count("a", 1));
        assertThat(parked.of(PROCESSOR)).hasSize(2).first().satisfies(head -> {
            assertThat(head.cause()).isEqualTo("HistoryWasReplaced");
            assertThat(head.message()).contains("can only be dropped");
            assertThat(head.tries()).isEqualTo(2);
        });
    }

    @Test
    void a_history_that_ends_before_a_parked_event_has_nothing_to_handle() {
        handle();
        projection.poison.clear();
        var restored = history();
        restored.publish(List.of(event("a", 0, 1)));
        var elsewhere = invoker(projection, new ParkingQueue(PROCESSOR, parked, restored, Clock.systemUTC()));

        assertThat(elsewhere.process(new OfAggregate("a"))).isFalse();
        assertThat(parked.of(PROCESSOR).getFirst().cause()).isEqualTo("HistoryWasReplaced");
    }

    @Test
    void one_at_a_time_tries_an_aggregate_again_over_all_instances() {
        handle();
        projection.poison.clear();
        var other = new CountProjection();
        var otherInstance = invoker(
                other,
                new ParkingQueue(PROCESSOR, new ParkedEvents(store, views::parkedAs), history, Clock.systemUTC()));
        var meanwhile = new ArrayList<Boolean>();
        projection.whileHandling = () -> meanwhile.add(otherInstance.process(new OfAggregate("a")));
        other.whileHandling = () -> meanwhile.add(true);

        assertThat(invoker.process(new OfAggregate("a"))).isTrue();
        assertThat(meanwhile).containsExactly(false, false);
        assertThat(counts()).contains(new Count("a", 6));
    }

    @Test
    void what_a_killed_instance_was_trying_is_free_after_a_while_and_dropped_by_nobody_before() {
        handle();
        projection.poison.clear();
        var killed = parked.claim(PROCESSOR, "a", Clock.systemUTC()).orElseThrow();
        assertThat(invoker.processAny()).isFalse();
        assertThat(parked.drop(PROCESSOR, "a", Clock.systemUTC())).isFalse();

        var later = Clock.offset(Clock.systemUTC(), RetryClaims.SILENCE.plusSeconds(1));
        assertThat(invoker(projection, new ParkingQueue(PROCESSOR, parked, history, later))
                        .processAny())
                .isTrue();
        assertThat(killed.isStillHeld()).isFalse();
        assertThat(counts()).contains(new Count("a", 6));
    }

    private DeadLetteringEventHandlerInvoker invoker(CountProjection handlers, ParkingQueue letters) {
        return DeadLetteringEventHandlerInvoker.builder()
                .eventHandlers(handlers)
                .parameterResolverFactory(MultiParameterResolverFactory.ordered(
                        ClasspathParameterResolverFactory.forClass(CountProjection.class),
                        new ViewParameterResolverFactory(views)))
                .listenerInvocationErrorHandler(new DiscardingErrorHandler(PROCESSOR))
                .enqueuePolicy(new ParkPolicy())
                .queue(letters)
                .transactionManager(NoTransactionManager.INSTANCE)
                .build();
    }

    private static EmbeddedEventStore history() {
        return EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
    }

    private static DomainEventMessage<?> event(String counter, long sequence, int by) {
        return new GenericDomainEventMessage<>("counter", counter, sequence, new Counted(counter, by));
    }

    private void add(String counter, long sequence, int by) {
        events.add(event(counter, sequence, by));
    }

    private void handle() {
        assertThat(handled().isExceptional()).isFalse();
    }

    private ResultMessage<?> handled() {
        var unit = new BatchingUnitOfWork<DomainEventMessage<?>>(events);
        unit.attachTransaction(NoTransactionManager.INSTANCE);
        unit.onPrepareCommit(u -> tokens.storeToken(new GlobalSequenceTrackingToken(4), views.processor(), 0));
        return unit.executeWithResult(
                () -> {
                    invoker.handle(unit.getMessage(), Segment.ROOT_SEGMENT);
                    return null;
                },
                RollbackConfigurationType.ANY_THROWABLE);
    }

    private List<Count> counts() {
        return views.reader(Count.VIEW).find(Query.all());
    }
}
