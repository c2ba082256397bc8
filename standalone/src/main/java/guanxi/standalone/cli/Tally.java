package guanxi.standalone.cli;

import guanxi.platform.forms.FormSplitter.Chunk;
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

    /** What could not even be sent. */
    void refuse(long line, String code, String message) {
        rows++;
        refused.add(new RefusedRow(file, line, code, message));
    }

    /** An answer other than 2xx refuses every row of its request. */
    void add(Answer answer, Chunk chunk) {
        var taken = answer.taken() ? answer.json() : Optional.<JsonNode>empty();
        taken.ifPresentOrElse(result -> count(result, chunk), () -> refuseAll(answer, chunk));
    }

    private void count(JsonNode result, Chunk chunk) {
        rows += result.path("rows").asLong();
        accepted += result.path("accepted").asLong();
        unchanged += result.path("unchanged").asLong();
        for (var row : result.path("rejected")) {
            long line = chunk.originalLine(row.path("line").asLong());
            var code = row.path("code").asString("");
            refused.add(new RefusedRow(file, line, code, row.path("message").asString("")));
        }
    }

    /** A form without rows can still be refused for its header. */
    private void refuseAll(Answer answer, Chunk chunk) {
        var lines = chunk.lines().isEmpty() ? List.of(1L) : chunk.lines();
        lines.forEach(line -> refuse(line, answer.code(), answer.message()));
    }

    Form form() {
        return form;
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
