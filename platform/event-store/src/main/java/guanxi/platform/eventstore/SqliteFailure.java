package guanxi.platform.eventstore;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Reads SQLite's result codes: whose fault a failure is decides who has to hear of it. */
final class SqliteFailure {
    private SqliteFailure() {}

    static boolean isDuplicateKey(Exception failure) {
        Throwable cause = failure instanceof RowRefused ? failure.getCause() : failure;
        return code(cause) == SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE;
    }

    static boolean isOfTheRowAlone(SQLException failure) {
        return switch (code(failure)) {
            case SQLITE_CONSTRAINT_UNIQUE,
                    SQLITE_CONSTRAINT_NOTNULL,
                    SQLITE_CONSTRAINT_DATATYPE,
                    SQLITE_MISMATCH,
                    SQLITE_TOOBIG -> true;
            default -> false;
        };
    }

    /** After a failed fsync nobody knows what the disk holds; going on would be guessing. */
    static boolean isBeyondTrust(Throwable failure) {
        return switch (code(failure)) {
            case SQLITE_IOERR_FSYNC, SQLITE_IOERR_DIR_FSYNC, SQLITE_CORRUPT, SQLITE_NOTADB -> true;
            default -> failure instanceof Error;
        };
    }

    private static SQLiteErrorCode code(Throwable failure) {
        return failure instanceof SQLiteException sqlite ? sqlite.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
    }
}
