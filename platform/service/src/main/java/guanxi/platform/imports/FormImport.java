package guanxi.platform.imports;

import guanxi.platform.forms.FormColumns;
import guanxi.platform.forms.FormRow;
import java.util.function.Function;

/**
 * One form of a service: its columns, and the command that a row of it is.
 *
 * @param command may throw {@code CellRejected} or {@code CommandRejected}, which refuses that row only
 */
public record FormImport(FormColumns columns, Function<FormRow, Object> command) {

    /** The last part of its path, {@code POST /api/<context>/imports/<name>}. */
    public String name() {
        return columns.name();
    }
}
