package guanxi.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import guanxi.platform.deadline.Errand.Ask;
import guanxi.platform.deadline.Errand.Asked;
import guanxi.platform.deadline.Errand.Do;
import guanxi.platform.deadline.Errand.Missed;
import guanxi.platform.eventstore.LocalEventStore;
import guanxi.platform.eventstore.SqliteEventStorageEngine;
import guanxi.platform.store.DocumentStore;
import guanxi.platform.store.MongoDouble;
import guanxi.platform.store.sqlite.SqliteDocumentStore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;

/** Whatever happens to processes and clocks, what is due is missed once. {@code -Dguanxi.due=10000} makes more due than the build does. */
class ClockworkTest {
    private static final int DUE = Integer.getInteger("guanxi.due", 400);
    /** So that ten seconds of silence are half a second. */
    private static final int FASTER = 20;

    private static final Duration HOUR = Duration.ofHours(1);
    private final MovableClock clock = new MovableClock();
    private final List<Instance> instances = new ArrayList<>();

    @TempDir
    Path folder;

    private LocalEventStore history;
    private DocumentStore views;
    private DocumentStore process;

    @BeforeEach
    void open() {
        var json = Jackson3Serializer.builder().build();
        history = new LocalEventStore(
                new SqliteEventStorageEngine(folder.resolve("events.db"), json, json, NoOpEventUpcaster.INSTANCE));
    }

    @AfterEach
    void close() {
        instances.forEach(Instance::end);
        history.close();
    }

    @Test
    void on_files_each_is_met_or_missed_once_over_three_kills_and_a_clock_that_is_set() {
        views = SqliteDocumentStore.in(folder.resolve("views.db"));
        process = SqliteDocumentStore.in(folder.resolve("process.db"));
        try (var first = views;
                var second = process) {
            eachIsMetOrMissedOnce(DUE);
        }
    }

    @Test
    void on_mongodb_each_is_met_or_missed_once_over_three_kills_and_a_clock_that_is_set() {
        try (var mongodb = new MongoDouble()) {
            views = mongodb.newStore();
            process = mongodb.newStore();
            eachIsMetOrMissedOnce(Math.min(DUE, 400));
        }
    }

    private void eachIsMetOrMissedOnce(int due) {
        Instance first = start();
        start();
        Instant now = clock.instant();
        ask(first, due, i -> i % 2 == 0 ? now.minusSeconds(i) : now.plus(Duration.ofMinutes(20 + i % 20)));
        int done = inParallel(due / 5, i -> first.give(new Do("errand-" + 5 * i)));
        int missed = due - done;
        long began = System.nanoTime();

        awaitMissed(due + done, missed / 5);
        killTheOneAtWork();
        clock.set(HOUR);
        awaitMissed(due + done, 2 * missed / 5);
        clock.set(HOUR.negated());
        killTheOneAtWork();
        await().until(() -> instances.stream().anyMatch(Instance::worksTheClock));
        clock.set(HOUR);
        awaitMissed(due + done, 3 * missed / 5);
        killTheOneAtWork();
        awaitMissed(due + done, missed);

        System.out.printf(
                "%d due, %d met before, %d missed over three kills in %d ms%n",
                due, done, missed, (System.nanoTime() - began) / 1_000_000);
        assertThat(ends(due))
                .allSatisfy((errand, times) -> assertThat(times).as(errand).isOne());
        await().untilAsserted(() -> assertThat(instances.getLast().deadlines().countOverdue(clock.instant()))
                .isZero());
    }

    @Test
    void a_thousand_that_are_due_in_the_same_second_are_each_missed_once() {
        int due = 1_000;
        views = SqliteDocumentStore.in(folder.resolve("views.db"));
        process = SqliteDocumentStore.in(folder.resolve("process.db"));
        try (var first = views;
                var second = process) {
            Instance only = start();
            start();
            Instant theSecond = clock.instant().plus(HOUR);
            ask(only, due, i -> theSecond.plusMillis(i));
            await().until(() -> only.deadlines().countOverdue(theSecond.plus(HOUR)) == due);
            long began = System.nanoTime();
            clock.set(HOUR.plusSeconds(2));

            awaitMissed(due, due);
            System.out.printf("%d due in one second, missed in %d ms%n", due, (System.nanoTime() - began) / 1_000_000);
            assertThat(ends(due))
                    .allSatisfy((errand, times) -> assertThat(times).as(errand).isOne());
        }
    }

    @Test
    void the_clock_is_who_did_it() {
        views = SqliteDocumentStore.inMemory();
        process = SqliteDocumentStore.inMemory();
        Instance only = start();
        ask(only, 1, i -> clock.instant().minusSeconds(1));
        awaitMissed(1, 1);
        assertThat(events())
                .filteredOn(event -> event.getPayload() instanceof Missed)
                .singleElement()
                .satisfies(event -> assertThat(event.getMetaData())
                        .containsEntry("actor", Instance.CLOCK)
                        .containsEntry("reaction", Instance.CLOCK));
    }

    @Test
    void what_cannot_be_missed_holds_up_nothing_else_and_is_shown() {
        views = SqliteDocumentStore.inMemory();
        process = SqliteDocumentStore.inMemory();
        Instance only = start();
        int bad = 300;
        IntStream.range(0, bad)
                .forEach(i -> only.give(new Ask("bad-" + i, clock.instant().minus(HOUR))));
        ask(only, 20, i -> clock.instant().minusSeconds(1));
        awaitMissed(bad + 20, 20);

        var health = new ClockHealth(only.clockwork());
        await().until(() -> health.health().getStatus().equals(Status.DOWN));
        assertThat(only.clockwork().state().orElseThrow().failing())
                .hasSize(ClockState.SHOWN)
                .allSatisfy(failing -> assertThat(failing.fault()).contains("bad"));
        assertThat(only.deadlines().countOverdue(clock.instant())).isEqualTo(bad);
    }

    private Instance start() {
        long zero = System.nanoTime();
        var instance = new Instance(
                "instance " + instances.size(),
                history,
                views,
                process,
                clock,
                () -> (System.nanoTime() - zero) * FASTER);
        instances.add(instance);
        return instance;
    }

    private void killTheOneAtWork() {
        await().until(() -> instances.stream().anyMatch(Instance::worksTheClock));
        Instance victim =
                instances.stream().filter(Instance::worksTheClock).findFirst().orElseThrow();
        victim.kill();
        instances.remove(victim);
        Instance next = start();
        await().ignoreExceptions().untilAsserted(next::forgetClaimsOnTokens);
    }

    private static void ask(Instance instance, int number, IntFunction<Instant> dueAt) {
        inParallel(number, i -> instance.give(new Ask("errand-" + i, dueAt.apply(i))));
    }

    private static int inParallel(int number, IntConsumer task) {
        try (var threads = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, number).forEach(i -> threads.execute(() -> task.accept(i)));
        }
        return number;
    }

    private void awaitMissed(int others, int missed) {
        await().atMost(Duration.ofMinutes(3))
                .until(() -> history.createHeadToken().position().orElse(-1) + 1 >= others + missed);
    }

    /** How often each came to an end. */
    private Map<String, Integer> ends(int asked) {
        var ends = new HashMap<String, Integer>();
        for (TrackedEventMessage<?> event : events()) {
            var errand = ((DomainEventMessage<?>) event).getAggregateIdentifier();
            ends.merge(errand, event.getPayload() instanceof Asked ? 0 : 1, Integer::sum);
        }
        assertThat(ends).hasSize(asked);
        return ends;
    }

    private List<TrackedEventMessage<?>> events() {
        long head = history.createHeadToken().position().orElseThrow();
        var events = new ArrayList<TrackedEventMessage<?>>();
        try (var stream = history.openStream(history.createTailToken())) {
            while (events.size() <= head) events.add(stream.nextAvailable());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return events;
    }
}
