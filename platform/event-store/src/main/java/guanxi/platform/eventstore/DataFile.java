package guanxi.platform.eventstore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/**
 * How the one SQLite file is opened. Write-ahead log with {@code synchronous=FULL} is the only setting that was measured
 * to fsync each commit before it returns, so a connection that did not get it is refused.
 */
record DataFile(Path path) {
    private static final int WAL_SIZE_LIMIT = 64 * 1024 * 1024;
    private static final int BUSY_MILLIS = 5_000;
    private static final String[] SCHEMA = {
        """
        CREATE TABLE IF NOT EXISTS domain_event (
            global_index     INTEGER PRIMARY KEY,
            event_id         TEXT    NOT NULL,
            aggregate_id     TEXT,
            sequence_number  INTEGER NOT NULL,
            type             TEXT,
            time_stamp       TEXT    NOT NULL,
            payload_type     TEXT    NOT NULL,
            payload_revision TEXT,
            payload          BLOB    NOT NULL,
            meta_data        BLOB    NOT NULL
        ) STRICT""",
        "CREATE UNIQUE INDEX IF NOT EXISTS domain_event_by_id ON domain_event (event_id)",
        "CREATE UNIQUE INDEX IF NOT EXISTS domain_event_of_aggregate ON domain_event (aggregate_id, sequence_number)",
        "CREATE INDEX IF NOT EXISTS domain_event_by_time ON domain_event (time_stamp)",
        """
        CREATE TABLE IF NOT EXISTS snapshot_event (
            aggregate_id     TEXT    NOT NULL PRIMARY KEY,
            event_id         TEXT    NOT NULL,
            sequence_number  INTEGER NOT NULL,
            type             TEXT,
            time_stamp       TEXT    NOT NULL,
            payload_type     TEXT    NOT NULL,
            payload_revision TEXT,
            payload          BLOB    NOT NULL,
            meta_data        BLOB    NOT NULL
        ) STRICT"""
    };

    void createFolder() {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
        } catch (IOException failure) {
            throw new UncheckedIOException("The folder of the event store cannot be made: " + path, failure);
        }
    }

    Connection openForWriting() throws SQLException {
        SQLiteConfig config = common();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.enableFullSync(true);
        config.setJournalSizeLimit(WAL_SIZE_LIMIT);
        Connection connection = config.createConnection(url());
        try (Statement statement = connection.createStatement()) {
            requireSetting(statement, "journal_mode", "wal");
            requireSetting(statement, "synchronous", "2");
            for (String definition : SCHEMA) {
                statement.execute(definition);
            }
            return connection;
        } catch (SQLException | RuntimeException failure) {
            connection.close();
            throw failure;
        }
    }

    Connection openForReading() throws SQLException {
        SQLiteConfig config = common();
        config.setReadOnly(true);
        return config.createConnection(url());
    }

    private static SQLiteConfig common() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.setGetGeneratedKeys(false);
        return config;
    }

    private static void requireSetting(Statement statement, String pragma, String wanted) throws SQLException {
        try (var result = statement.executeQuery("PRAGMA " + pragma)) {
            String found = result.next() ? result.getString(1) : null;
            if (!wanted.equalsIgnoreCase(found)) {
                throw new SQLException("SQLite has " + pragma + "=" + found + " here, but " + wanted + " is needed");
            }
        }
    }

    private String url() {
        return "jdbc:sqlite:" + path.toAbsolutePath();
    }
}
