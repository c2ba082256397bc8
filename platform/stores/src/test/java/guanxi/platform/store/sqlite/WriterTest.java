package guanxi.platform.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.platform.store.StaleWrite;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteConfig;

class WriterTest {
    private Session session;
    private Writer writer;

    @BeforeEach
    void open() throws SQLException {
        session = new Session(new SQLiteConfig().createConnection("jdbc:sqlite::memory:"));
        session.execute("CREATE TABLE told (word TEXT PRIMARY KEY)");
        session.connection().setAutoCommit(false);
        writer = new Writer(session);
    }

    @AfterEach
    void close() throws SQLException {
        writer.close();
    }

    @Test
    void those_who_wait_together_are_written_together_and_what_fails_is_taken_back_alone() throws Exception {
        var outcomes = asOneGroup(
                List.of(told("red"), told("green", new StaleWrite("told", "green")), told("blue"), told("red")));
        assertThat(outcomes.get(0)).succeedsWithin(5, TimeUnit.SECONDS);
        assertThat(outcomes.get(1))
                .failsWithin(5, TimeUnit.SECONDS)
                .withThrowableThat()
                .withCauseInstanceOf(StaleWrite.class);
        assertThat(outcomes.get(2)).succeedsWithin(5, TimeUnit.SECONDS);
        assertThat(outcomes.get(3)).failsWithin(5, TimeUnit.SECONDS);
        assertThat(words()).containsExactly("blue", "red");
    }

    @Test
    void an_error_fails_the_whole_group_and_none_of_it_is_told_that_it_was_written() throws Exception {
        var broken = new StackOverflowError("as it were");
        for (var outcome : asOneGroup(List.of(told("red"), told("green", broken), told("blue"))))
            assertThat(outcome)
                    .failsWithin(5, TimeUnit.SECONDS)
                    .withThrowableThat()
                    .withCause(broken);
        assertThat(words()).isEmpty();
        writer.write(told("white"));
        assertThat(words()).containsExactly("white");
    }

    private static Writer.Work<Void> told(String word) {
        return told(word, null);
    }

    private static Writer.Work<Void> told(String word, Throwable thenFails) {
        return session -> {
            session.update(new Sql("INSERT INTO told VALUES (?)", List.of(word)));
            if (thenFails instanceof Error broken) throw broken;
            if (thenFails instanceof RuntimeException refused) throw refused;
            return null;
        };
    }

    /** Holds the writer until all of them wait for it. */
    private List<FutureTask<Void>> asOneGroup(List<Writer.Work<Void>> works) throws InterruptedException {
        var held = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        start(session -> {
            begun.countDown();
            await(held);
            return null;
        });
        await(begun);
        var outcomes = new ArrayList<FutureTask<Void>>();
        for (Writer.Work<Void> work : works) outcomes.add(start(work));
        held.countDown();
        return outcomes;
    }

    /** Returns when it waits for its turn, or has had it. */
    private FutureTask<Void> start(Writer.Work<Void> work) {
        var outcome = new FutureTask<Void>(() -> writer.write(work));
        Thread thread = Thread.ofPlatform().daemon().start(outcome);
        while (thread.getState() != Thread.State.WAITING
                && thread.getState() != Thread.State.TIMED_WAITING
                && thread.isAlive()) Thread.onSpinWait();
        return outcome;
    }

    private List<String> words() {
        return writer.write(
                session -> session.query(new Sql("SELECT word FROM told ORDER BY word", List.of()), rows -> {
                    var words = new ArrayList<String>();
                    while (rows.next()) words.add(rows.getString(1));
                    return words;
                }));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
