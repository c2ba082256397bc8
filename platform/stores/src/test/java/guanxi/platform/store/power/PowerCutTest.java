package guanxi.platform.store.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** What SQLite says of its settings is seen here, so that a test that survives a power cut says something. */
class PowerCutTest {
    private static final int BEFORE_THE_CHECKPOINT = 40;
    private static final int ROWS = 60;
    private static final int FEW_ROWS = 16;
    private static final int THEIR_WRITES = 60;

    @TempDir
    Path parent;

    private Path folder;
    private Path left;

    @Test
    void with_full_no_row_is_lost() throws Exception {
        assertThat(leftOf(SynchronousMode.FULL)).isEqualTo(rows(ROWS));
    }

    @Test
    void with_normal_the_newest_are_lost_and_what_was_in_a_checkpoint_is_not() throws Exception {
        assertThat(leftOf(SynchronousMode.NORMAL)).isEqualTo(rows(BEFORE_THE_CHECKPOINT));
    }

    @Test
    void with_off_all_are_lost_even_those_in_a_checkpoint() throws Exception {
        assertThat(leftOf(SynchronousMode.OFF)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = SynchronousMode.class,
            names = {"FULL", "NORMAL"})
    void whenever_it_comes_the_file_is_whole_and_what_is_left_is_the_oldest(SynchronousMode mode) throws Exception {
        int losses = 0;
        var random = new Random(mode.ordinal());
        for (int write = 1; write <= THEIR_WRITES; write++) {
            fresh("at-" + write);
            var written = new ArrayList<Integer>();
            var known = new ArrayList<Integer>();
            try (var cut = PowerCut.over(folder)) {
                cut.comeAtWrite(write, () -> known.addAll(written));
                writeRows(mode, written);
                cut.come();
                if (write % 2 == 0) cut.leaveIn(left);
                else cut.leaveSomeIn(left, random);
            }
            List<Integer> found = readRows();
            assertThat(found).as("before write " + write).isEqualTo(rows(found.size()));
            if (mode == SynchronousMode.FULL)
                assertThat(found).as("before write " + write).containsAll(known);
            if (found.size() < known.size()) losses++;
        }
        assertThat(losses > 0).isEqualTo(mode == SynchronousMode.NORMAL);
    }

    @Test
    void a_file_that_was_there_before_is_known_and_others_are_left_as_they_are() throws Exception {
        fresh("before");
        try (var connection = open(SynchronousMode.FULL)) {
            tell(connection, "CREATE TABLE note (number INTEGER)");
            insert(connection, 1);
        }
        Files.writeString(Files.createDirectories(folder.resolve("secret")).resolve("key"), "k");
        try (var cut = PowerCut.over(folder);
                var connection = open(SynchronousMode.OFF)) {
            insert(connection, 2);
            cut.come();
            cut.leaveIn(left);
        }
        assertThat(readRows()).containsExactly(1);
        assertThat(left.resolve("secret").resolve("key")).hasContent("k");
    }

    @Test
    void a_deletion_counts_from_the_next_sync_in_the_folder() throws Exception {
        fresh("deletion");
        try (var cut = PowerCut.over(folder)) {
            try (var connection = open(SynchronousMode.FULL)) {
                tell(connection, "CREATE TABLE note (number INTEGER)");
                insert(connection, 1);
            } // which takes its log with it
            assertThat(folder.resolve("notes.db-wal")).doesNotExist();
            cut.come();
            cut.leaveIn(left);
        }
        assertThat(left.resolve("notes.db-wal")).isNotEmptyFile();
        assertThat(left.resolve("notes.db-journal")).doesNotExist();
        assertThat(readRows()).containsExactly(1);
    }

    @Test
    void once_it_is_closed_it_sees_no_file_any_more() throws Exception {
        fresh("closed");
        var cut = PowerCut.over(folder);
        cut.close();
        try (var connection = open(SynchronousMode.OFF)) {
            tell(connection, "CREATE TABLE note (number INTEGER)");
            insert(connection, 1);
        }
        cut.come();
        cut.leaveIn(left); // what it does not know is left as it stands there
        assertThat(readRows()).containsExactly(1);
    }

    @Test
    void nothing_is_mapped_into_memory_so_that_every_write_is_seen() throws Exception {
        fresh("mapped");
        try (var connection = open(SynchronousMode.FULL);
                var statement = connection.createStatement();
                var setting = statement.executeQuery("PRAGMA mmap_size")) {
            assertThat(setting.next() ? setting.getLong(1) : 0).isZero();
        }
    }

    private List<Integer> leftOf(SynchronousMode mode) throws Exception {
        fresh("one");
        try (var cut = PowerCut.over(folder);
                var connection = open(mode)) {
            tell(connection, "CREATE TABLE note (number INTEGER)");
            for (int row : rows(BEFORE_THE_CHECKPOINT)) insert(connection, row);
            tell(connection, "PRAGMA wal_checkpoint");
            for (int row = BEFORE_THE_CHECKPOINT + 1; row <= ROWS; row++) insert(connection, row);
            cut.come();
            cut.leaveIn(left);
        }
        return readRows();
    }

    /** With checkpoints in between, so that both files are written. */
    private void writeRows(SynchronousMode mode, List<Integer> written) throws SQLException {
        try (var connection = open(mode)) {
            tell(connection, "PRAGMA wal_autocheckpoint = 7");
            tell(connection, "CREATE TABLE IF NOT EXISTS note (number INTEGER)");
            for (int row : rows(FEW_ROWS)) {
                insert(connection, row);
                written.add(row);
            }
        }
    }

    /** None, too, where there is no table. */
    private List<Integer> readRows() throws SQLException {
        var found = new ArrayList<Integer>();
        folder = left;
        try (var connection = open(SynchronousMode.OFF);
                var statement = connection.createStatement()) {
            try (var check = statement.executeQuery("PRAGMA integrity_check")) {
                assertThat(check.next() ? check.getString(1) : "").isEqualTo("ok");
            }
            statement.execute("CREATE TABLE IF NOT EXISTS note (number INTEGER)");
            try (var rows = statement.executeQuery("SELECT number FROM note ORDER BY rowid")) {
                while (rows.next()) found.add(rows.getInt(1));
            }
        }
        return found;
    }

    private void fresh(String name) throws IOException {
        folder = Files.createDirectories(parent.resolve(name).resolve("house"));
        left = Files.createDirectories(parent.resolve(name).resolve("left"));
    }

    private Connection open(SynchronousMode mode) throws SQLException {
        var config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(mode);
        return config.createConnection("jdbc:sqlite:" + folder.resolve("notes.db"));
    }

    private static void tell(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void insert(Connection connection, int row) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO note VALUES (?)")) {
            insert.setInt(1, row);
            insert.executeUpdate();
        }
    }

    private static List<Integer> rows(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }
}
