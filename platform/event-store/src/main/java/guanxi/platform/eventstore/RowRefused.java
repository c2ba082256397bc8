package guanxi.platform.eventstore;

import java.io.Serial;
import java.sql.SQLException;

/** A row that cannot be stored for a reason of its own, so that its neighbours in the group are none the worse. */
final class RowRefused extends SQLException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int row;

    RowRefused(int row, SQLException cause) {
        super(cause.getMessage(), cause.getSQLState(), cause.getErrorCode(), cause);
        this.row = row;
    }

    int row() {
        return row;
    }
}
