package guanxi.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What a disk does that loses what was written to it. */
public final class FailedSync {

    private FailedSync() {}

    public static void in(LocalEventStore store) {
        assertThatThrownBy(() -> store.engine.write(
                        session -> {
                            throw new SQLiteException("fsync failed", SQLiteErrorCode.SQLITE_IOERR_FSYNC);
                        },
                        List.of()))
                .hasMessageContaining("could not be stored");
    }
}
