package guanxi.platform.imports;

import guanxi.platform.forms.FormColumns;
import guanxi.platform.forms.FormRow;
import java.util.function.Function;

/**
 * One form of a service: its columns, and the command that a row of it is.
 *
 * @param name the last part of its path, {@code POST /api/<context>/imports/<name>}
 * @param command may throw {@code CellRejected} or {@code CommandRejected}, which refuses that row only
 */
public record FormImport(String name, FormColumns columns, Function<FormRow, Object> command) {}
