package guanxi.platform.forms;

import guanxi.platform.text.Texts;
import java.util.List;
import java.util.Map;

/** The cells of one row as the file holds them. A row that cannot be read has a fault and keeps its place. */
record RawRow(long line, List<String> cells, CellRejected fault) {

    static RawRow of(long line, List<String> cells) {
        return new RawRow(line, cells, null);
    }

    static RawRow faulty(long line, FormRule rule, String message) {
        return faulty(line, rule, message, Map.of());
    }

    static RawRow faulty(long line, FormRule rule, String message, Map<String, String> facts) {
        return new RawRow(line, List.of(), new CellRejected(rule, "", message, facts));
    }

    boolean isBlank() {
        return fault == null && cells.stream().allMatch(cell -> Texts.isBlank(cell));
    }
}
