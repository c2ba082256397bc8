package guanxi.platform.eventstore;

import static guanxi.platform.eventstore.Notes.note;
import static guanxi.platform.eventstore.Notes.notes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import guanxi.platform.eventstore.Notes.Noted;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.lifecycle.Lifecycle;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalEventStoreTest {
    @TempDir
    private Path folder;

    private LocalEventStore store;

    @BeforeEach
    void open() {
        store = Notes.store(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void events_of_a_unit_of_work_are_stored_when_it_commits() {
        var unit = DefaultUnitOfWork.startAndGet(null);
        store.publish(note("red", 0), note("red", 1));
        assertThat(store.createHeadToken()).isNull();
        assertThat(store.lastSequenceNumberFor("red")).contains(1L);
        unit.commit();

        assertThat(store.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(1));
        assertThat(store.readEvents("red").asStream()).hasSize(2);
    }

    @Test
    void a_unit_of_work_that_is_rolled_back_stores_nothing() {
        var unit = DefaultUnitOfWork.startAndGet(null);
        store.publish(note("red", 0));
        unit.rollback();

        assertThat(store.createHeadToken()).isNull();
    }

    @Test
    void a_stream_resumes_right_after_its_token() throws Exception {
        store.publish(notes("red", 0, 1_500));
        List<TrackedEventMessage<?>> seen = new ArrayList<>();
        try (var stream = store.openStream(null)) {
            for (int i = 0; i < 1_234; i++) {
                seen.add(stream.nextAvailable());
            }
        }
        try (var stream = store.openStream(seen.getLast().trackingToken())) {
            while (stream.hasNextAvailable()) {
                assertThat(stream.peek()).get().isSameAs(stream.peek().orElseThrow());
                seen.add(stream.nextAvailable());
            }
        }
        assertThat(seen.stream().map(event -> ((Noted) event.getPayload()).text()))
                .containsExactlyElementsOf(
                        IntStream.range(0, 1_500).mapToObj(i -> "red " + i).toList());
    }

    @Test
    void a_stream_has_the_order_of_the_positions_while_many_write() throws Exception {
        try (var stream = store.openStream(null);
                var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 32)
                    .forEach(writer -> writers.submit(() -> {
                        for (int sequence = 0; sequence < 10; sequence++) {
                            store.publish(note("book-" + writer, sequence));
                        }
                    }));
            for (long position = 0; position < 320; position++) {
                assertThat(stream.hasNextAvailable(5, TimeUnit.SECONDS)).isTrue();
                assertThat(stream.nextAvailable().trackingToken().position()).hasValue(position);
            }
            assertThat(stream.hasNextAvailable()).isFalse();
        }
    }

    @Test
    void a_reader_that_waits_is_woken_by_a_commit() throws Exception {
        try (var stream = store.openStream(null)) {
            CompletableFuture<TrackedEventMessage<?>> next = CompletableFuture.supplyAsync(() -> nextOf(stream));
            store.publish(note("red", 0));
            assertThat(next).succeedsWithin(Duration.ofSeconds(2));
        }
    }

    @Test
    void a_callback_comes_when_the_event_can_be_read_and_again_until_it_is_read() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        Queue<Boolean> readable = new ConcurrentLinkedQueue<>();
        try (var stream = store.openStream(null)) {
            assertThat(stream.setOnAvailableCallback(() -> {
                        calls.incrementAndGet();
                        readable.add(stream.hasNextAvailable());
                    }))
                    .isTrue();
            store.publish(note("red", 0));

            await().atMost(Duration.ofSeconds(3)).until(() -> calls.get() >= 5);
            assertThat(readable).containsOnly(true);
            stream.nextAvailable();
            await().during(Duration.ofMillis(300)).atMost(Duration.ofSeconds(3)).until(noMore(calls));
        }
    }

    @Test
    void a_pooled_processor_follows_without_polling() {
        Queue<String> handled = new ConcurrentLinkedQueue<>();
        var coordinator = Executors.newScheduledThreadPool(1);
        var workers = Executors.newScheduledThreadPool(2);
        var processor = PooledStreamingEventProcessor.builder()
                .name("notes")
                .eventHandlerInvoker(invoking(handled))
                .messageSource(store)
                .tokenStore(new InMemoryTokenStore())
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(coordinator)
                .workerExecutor(workers)
                .initialSegmentCount(2)
                .batchSize(50)
                .build();
        processor.start();
        try {
            store.publish(notes("red", 0, 900));
            await().atMost(Duration.ofSeconds(10)).until(() -> handled.size() == 900);

            long begun = System.nanoTime();
            for (int i = 900; i < 1_000; i++) {
                int expected = i + 1;
                store.publish(note("red", i));
                await().pollInterval(Duration.ofMillis(1))
                        .atMost(Duration.ofSeconds(4))
                        .until(() -> handled.size() == expected);
            }
            // Polling each half second, as without a callback, would take twenty-five seconds.
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
            assertThat(handled)
                    .containsExactlyElementsOf(
                            IntStream.range(0, 1_000).mapToObj(i -> "red " + i).toList());
        } finally {
            processor.shutDown();
            coordinator.shutdownNow();
            workers.shutdownNow();
        }
    }

    @Test
    void a_tracking_processor_follows_too() {
        Queue<String> handled = new ConcurrentLinkedQueue<>();
        var processor = TrackingEventProcessor.builder()
                .name("notes")
                .eventHandlerInvoker(invoking(handled))
                .messageSource(store)
                .tokenStore(new InMemoryTokenStore())
                .transactionManager(NoTransactionManager.instance())
                .trackingEventProcessorConfiguration(TrackingEventProcessorConfiguration.forSingleThreadedProcessing())
                .build();
        processor.start();
        try {
            store.publish(notes("red", 0, 1_000));
            await().atMost(Duration.ofSeconds(10)).until(() -> handled.size() == 1_000);
        } finally {
            processor.shutDown();
        }
    }

    @Test
    void closing_wakes_readers_and_no_service_closes_the_store_for_the_others() {
        assertThat(store).isNotInstanceOf(Lifecycle.class);
        var stream = store.openStream(null);
        CompletableFuture<TrackedEventMessage<?>> waiting = CompletableFuture.supplyAsync(() -> nextOf(stream));
        store.close();
        store.close();

        assertThat(waiting).failsWithin(Duration.ofSeconds(2));
        assertThatThrownBy(() -> store.openStream(null)).hasMessageContaining("is closed");
    }

    private static Callable<Boolean> noMore(AtomicInteger calls) {
        AtomicInteger last = new AtomicInteger(calls.get());
        return () -> last.getAndSet(calls.get()) == calls.get();
    }

    private static SimpleEventHandlerInvoker invoking(Queue<String> handled) {
        return SimpleEventHandlerInvoker.builder()
                .eventHandlers(new Object() {
                    @EventHandler
                    public void on(Noted event) {
                        handled.add(event.text());
                    }
                })
                .build();
    }

    private static TrackedEventMessage<?> nextOf(BlockingStream<TrackedEventMessage<?>> stream) {
        try {
            return stream.nextAvailable();
        } catch (InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
