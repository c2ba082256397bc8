package guanxi.platform.store.sqlite;

import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Which of SQLite's result codes are about the file and the machine, and which about the record alone. */
public final class SqliteFaults {
    private static final int PRIMARY = 0xff;

    private SqliteFaults() {}

    /** Includes a disk that is full or cannot be trusted: no event is to blame, so none is put aside for it. */
    public static boolean willPass(Throwable cause) {
        if (cause instanceof SQLTransientException || cause instanceof SQLRecoverableException) return true;
        if (!(cause instanceof SQLiteException sqlite)) return false;
        return switch (primary(sqlite)) {
            case SQLITE_BUSY,
                    SQLITE_LOCKED,
                    SQLITE_NOMEM,
                    SQLITE_READONLY,
                    SQLITE_INTERRUPT,
                    SQLITE_IOERR,
                    SQLITE_CORRUPT,
                    SQLITE_NOTADB,
                    SQLITE_FULL,
                    SQLITE_CANTOPEN,
                    SQLITE_PROTOCOL -> true;
            default -> false;
        };
    }

    public static boolean isOfTheRecord(Throwable cause) {
        if (!(cause instanceof SQLiteException sqlite)) return false;
        return switch (primary(sqlite)) {
            case SQLITE_CONSTRAINT, SQLITE_MISMATCH, SQLITE_TOOBIG -> true;
            default -> false;
        };
    }

    /** An extended code says more in its higher bytes; the lowest is the code that it belongs to. */
    private static SQLiteErrorCode primary(SQLiteException failure) {
        return SQLiteErrorCode.getErrorCode(failure.getResultCode().code & PRIMARY);
    }
}
