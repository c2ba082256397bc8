package guanxi.standalone.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;

/** Every answer of an import, one JSON object a line, on disk before the next request: proof of what was taken and when. */
final class Journal implements Closeable {
    private final Path file;
    private final Writer lines;

    Journal(Path file) {
        this.file = file;
        try {
            if (file.toAbsolutePath().getParent() != null)
                Files.createDirectories(file.toAbsolutePath().getParent());
            lines = Files.newBufferedWriter(file);
        } catch (IOException unwritable) {
            throw new Misused("The journal " + file + " cannot be written: " + unwritable.getMessage());
        }
    }

    static Path usual() {
        var moment = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").format(LocalDateTime.now());
        return Path.of("data", "import-journal-" + moment + ".jsonl");
    }

    Path file() {
        return file;
    }

    void write(Form form, int chunk, List<Long> rows, Answer answer) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("time", Instant.now().toString());
        entry.put("form", form.label());
        entry.put("chunk", chunk);
        entry.put("firstLine", rows.isEmpty() ? 1 : rows.getFirst());
        entry.put("lastLine", rows.isEmpty() ? 1 : rows.getLast());
        entry.put("status", answer.status());
        entry.put("answer", answer.json().<Object>map(json -> json).orElse(answer.body()));
        try {
            lines.write(Answer.JSON.writeValueAsString(entry) + "\n");
            lines.flush();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
