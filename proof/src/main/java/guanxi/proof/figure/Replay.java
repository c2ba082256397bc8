package guanxi.proof.figure;

import guanxi.client.ClientService;
import guanxi.platform.config.Processors;
import guanxi.platform.view.PassedEvents;
import guanxi.proof.Alone;
import guanxi.proof.Figure;
import guanxi.proof.Trial;
import guanxi.proof.measure.Rounds;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventProcessorSpanFactory;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.sqlite.SQLiteConfig;

/** G8: all of history handed to a handler that does nothing, by a processor as all of the house are set, beside reading the rows. */
public final class Replay {
    private static final int BATCH = 500;
    private static final int WORKERS = 4;
    private static final AtomicInteger REPLAYS = new AtomicInteger();
    private final Alone service;
    private final long events;

    private Replay(Alone service) {
        this.service = service;
        this.events = head(service) + 1;
    }

    public static List<Figure> measure(Trial trial, Rounds rounds) {
        int events = rounds.size(100_000, 20_000);
        try (var clients = new Alone(ClientService.builder(), trial.data().resolve("replay"), trial)) {
            Referrals.recordIn(clients.bean(EventStore.class), events);
            clients.awaitCaughtUp();
            var replay = new Replay(clients);
            double[] medians = rounds.medians(replay::eventsPerSecond, replay::rowsPerSecond);
            return List.of(Figure.atLeast(
                    0.6,
                    "G8",
                    String.format(Locale.ROOT, "events a second, %,d replayed to a handler that does nothing", events),
                    medians[0],
                    "rows of the same file read, all columns, in their order",
                    medians[1]));
        }
    }

    private double eventsPerSecond() {
        var axon = service.bean(Configuration.class);
        String name = "replay-" + REPLAYS.incrementAndGet();
        var done = new CountDownLatch(1);
        try (var workers = Executors.newScheduledThreadPool(WORKERS);
                var coordinator = Executors.newScheduledThreadPool(1)) {
            StreamingEventProcessor processor = PooledStreamingEventProcessor.builder()
                    .name(name)
                    .eventHandlerInvoker(new Nothing(events, done))
                    .errorHandler(PropagatingErrorHandler.instance())
                    .messageSource(service.bean(PassedEvents.class).of(axon.eventStore()))
                    .tokenStore(service.bean(Processors.class).viewTokens())
                    .transactionManager(NoTransactionManager.INSTANCE)
                    .messageMonitor(axon.messageMonitor(PooledStreamingEventProcessor.class, name))
                    .spanFactory(axon.getComponent(EventProcessorSpanFactory.class))
                    .initialSegmentCount(1)
                    .batchSize(BATCH)
                    .enableCoordinatorClaimExtension()
                    .initialToken(history -> history.createTailToken())
                    .workerExecutor(workers)
                    .coordinatorExecutor(coordinator)
                    .build();
            long start = System.nanoTime();
            processor.start();
            done.await();
            double seconds = (System.nanoTime() - start) / 1e9;
            processor.shutDown();
            return events / seconds;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private double rowsPerSecond() {
        var readOnly = new SQLiteConfig();
        readOnly.setReadOnly(true);
        long start = System.nanoTime();
        long rows = 0;
        try (var connection = readOnly.createConnection("jdbc:sqlite:" + service.events());
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT global_index, type, aggregate_id, sequence_number, event_id,"
                        + " time_stamp, payload_type, payload_revision, payload, meta_data"
                        + " FROM domain_event ORDER BY global_index")) {
            int columns = row.getMetaData().getColumnCount();
            for (; row.next(); rows++) {
                for (int column = 1; column <= columns; column++) row.getObject(column);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return rows / ((System.nanoTime() - start) / 1e9);
    }

    private static long head(Alone service) {
        return service.bean(EventStore.class).createHeadToken().position().orElseThrow();
    }

    /** Counts, and does not even ask what an event says. */
    private static final class Nothing implements EventHandlerInvoker {
        private final CountDownLatch done;
        private long left;

        Nothing(long events, CountDownLatch done) {
            this.left = events;
            this.done = done;
        }

        @Override
        public boolean canHandle(EventMessage<?> event, Segment segment) {
            return true;
        }

        @Override
        public boolean canHandleType(Class<?> payloadType) {
            return true;
        }

        @Override
        public void handle(EventMessage<?> event, Segment segment) {
            if (--left == 0) done.countDown();
        }
    }
}
