package guanxi.standalone.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What became of one form's rows. */
final class Tally {
    /** A row that was refused, by its line in the file that the person has at hand. */
    record RefusedRow(String file, long line, String code, String message) {
        @Override
        public String toString() {
            return (file + ":" + line + " " + code + " " + message).strip();
        }
    }

    private final Form form;
    private final String file;
    private final List<RefusedRow> refused = new ArrayList<>();
    private long rows;
    private long accepted;
    private long unchanged;

    Tally(Form form, String file) {
        this.form = form;
        this.file = file;
    }

    /** An answer other than 2xx refuses every row of its request. */
    void add(Answer answer, byte[] csv, List<Long> lines) {
        var taken = answer.taken() ? answer.json() : Optional.<JsonNode>empty();
        if (taken.isEmpty()) {
            rows += lines.size();
            lines.forEach(line -> refused.add(new RefusedRow(file, line, answer.code(), answer.message())));
            return;
        }
        var result = taken.get();
        rows += result.path("rows").asLong();
        accepted += result.path("accepted").asLong();
        unchanged += result.path("unchanged").asLong();
        var original = new ChunkLines(csv, lines);
        for (var row : result.path("rejected"))
            refused.add(new RefusedRow(
                    file,
                    original.original(row.path("line").asLong()),
                    row.path("code").asString(""),
                    row.path("message").asString("")));
    }

    long rows() {
        return rows;
    }

    List<RefusedRow> refused() {
        return refused;
    }

    List<String> cells() {
        return List.of(form.label(), "" + rows, "" + accepted, "" + unchanged, "" + refused.size());
    }
}
