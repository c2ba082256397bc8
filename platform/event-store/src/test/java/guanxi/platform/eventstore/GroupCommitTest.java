package guanxi.platform.eventstore;

import static guanxi.platform.eventstore.Notes.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class GroupCommitTest {
    private static final int WRITERS = 64;

    @TempDir
    private Path folder;

    @Test
    void sixty_four_writers_leave_no_gap_and_each_aggregate_in_order() throws Exception {
        try (SqliteEventStorageEngine engine = Notes.engine(folder)) {
            try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
                IntStream.range(0, WRITERS)
                        .forEach(writer -> writers.submit(() -> {
                            for (int sequence = 0; sequence < 20; sequence++) {
                                engine.appendEvents(note("book-" + writer, sequence));
                            }
                        }));
            }
            assertThat(engine.readEvents(null, false)
                            .map(event -> event.trackingToken().position().getAsLong()))
                    .containsExactlyElementsOf(
                            LongStream.range(0, WRITERS * 20).boxed().toList());
            for (int writer = 0; writer < WRITERS; writer++) {
                assertThat(engine.readEvents("book-" + writer).asStream().map(event -> event.getSequenceNumber()))
                        .containsExactlyElementsOf(
                                LongStream.range(0, 20).boxed().toList());
            }
        }
    }

    @Test
    void a_conflict_in_a_group_fails_its_caller_alone() throws Exception {
        try (GroupCommit writer = new GroupCommit(new DataFile(folder.resolve("events.db")))) {
            List<CompletableFuture<Void>> outcomes = asOneGroup(
                    writer,
                    session -> session.append(rows("red", 0)),
                    session -> session.append(rows("blue", 0, 1, 1)),
                    session -> session.append(rows("red", 0)),
                    session -> session.append(rows("green", 0, 1)));

            assertThat(outcomes.get(0)).succeedsWithin(5, TimeUnit.SECONDS);
            assertThat(outcomes.get(1))
                    .failsWithin(5, TimeUnit.SECONDS)
                    .withThrowableThat()
                    .havingCause()
                    .isInstanceOfSatisfying(RowRefused.class, refused -> assertThat(refused.row())
                            .isEqualTo(2));
            assertThat(outcomes.get(2)).failsWithin(5, TimeUnit.SECONDS);
            assertThat(outcomes.get(3)).succeedsWithin(5, TimeUnit.SECONDS);
            assertThat(writer.head().position()).isEqualTo(2);
        }
    }

    @Test
    void who_is_refused_hears_it_when_what_he_was_refused_for_can_be_read() throws Exception {
        try (GroupCommit writer = new GroupCommit(new DataFile(folder.resolve("events.db")))) {
            CountDownLatch bothApplied = new CountDownLatch(1);
            CountDownLatch held = new CountDownLatch(1);
            List<CompletableFuture<Void>> outcomes = asOneGroup(
                    writer,
                    session -> session.append(rows("red", 0)),
                    session -> session.append(rows("red", 0)),
                    session -> {
                        bothApplied.countDown();
                        hold(held);
                    });
            hold(bothApplied);
            assertThat(outcomes.get(1)).isNotDone();
            held.countDown();
            assertThat(outcomes.get(1)).failsWithin(5, TimeUnit.SECONDS);
            assertThat(writer.head().position()).isZero();
        }
    }

    @Test
    void a_failing_disk_fails_the_whole_group_and_the_next_group_is_tried_again() throws Exception {
        try (GroupCommit writer = new GroupCommit(new DataFile(folder.resolve("events.db")))) {
            List<CompletableFuture<Void>> outcomes = asOneGroup(
                    writer,
                    session -> session.append(rows("red", 0)),
                    session -> {
                        throw new SQLException("disk full");
                    },
                    session -> session.append(rows("blue", 0)));

            outcomes.forEach(outcome -> assertThat(outcome)
                    .failsWithin(5, TimeUnit.SECONDS)
                    .withThrowableThat()
                    .withMessageContaining("disk full"));
            assertThat(writer.head().position()).isEqualTo(-1);

            assertThat(writer.submit(session -> session.append(rows("red", 0)))).succeedsWithin(5, TimeUnit.SECONDS);
            assertThat(writer.head().position()).isZero();
        }
    }

    @Test
    void after_a_failed_fsync_nothing_is_taken_until_the_store_is_opened_anew() throws Exception {
        DataFile file = new DataFile(folder.resolve("events.db"));
        try (GroupCommit writer = new GroupCommit(file)) {
            assertThat(writer.distrust()).isEmpty();
            assertThat(writer.submit(session -> {
                        throw new SQLiteException("fsync", SQLiteErrorCode.SQLITE_IOERR_FSYNC);
                    }))
                    .failsWithin(5, TimeUnit.SECONDS);
            assertThat(writer.submit(session -> session.append(rows("red", 0))))
                    .failsWithin(5, TimeUnit.SECONDS)
                    .withThrowableThat()
                    .withMessageContaining("takes no more events");
            assertThat(writer.distrust())
                    .get()
                    .extracting(Throwable::getMessage)
                    .asString()
                    .contains("fsync");
        }
        try (GroupCommit writer = new GroupCommit(file)) {
            assertThat(writer.submit(session -> session.append(rows("red", 0)))).succeedsWithin(5, TimeUnit.SECONDS);
        }
    }

    @Test
    void closing_writes_what_is_queued() throws Exception {
        GroupCommit writer = new GroupCommit(new DataFile(folder.resolve("events.db")));
        CountDownLatch held = new CountDownLatch(1);
        writer.submit(session -> hold(held));
        CompletableFuture<Void> queued = writer.submit(session -> session.append(rows("red", 0)));
        Thread closing = Thread.ofVirtual().start(writer::close);
        held.countDown();
        closing.join();

        assertThat(queued).isCompleted();
        assertThatThrownBy(() -> writer.submit(session -> {})).hasMessageContaining("is closed");
    }

    /** Holds the writer in a group of its own, until all of the changes are queued behind it. */
    private static List<CompletableFuture<Void>> asOneGroup(GroupCommit writer, GroupCommit.Change... changes) {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        writer.submit(session -> {
            begun.countDown();
            hold(held);
        });
        hold(begun);
        List<CompletableFuture<Void>> outcomes = new ArrayList<>();
        for (GroupCommit.Change change : changes) {
            outcomes.add(writer.submit(change));
        }
        held.countDown();
        return outcomes;
    }

    private static void hold(CountDownLatch latch) {
        try {
            assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<EventRow> rows(String book, long... sequences) {
        var json = Jackson3Serializer.builder().build();
        return LongStream.of(sequences)
                .mapToObj(sequence -> EventRow.of(note(book, sequence), json))
                .toList();
    }
}
