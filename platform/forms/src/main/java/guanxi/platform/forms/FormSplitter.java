package guanxi.platform.forms;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Cuts a file into requests of a bearable size, each a file of its own, and remembers where its rows came from. */
public final class FormSplitter {
    private static final int LARGEST_FILE_ROWS = 1_000_000;

    private final FormLimits limits;

    /** Rows that no server needs to see are refused here; without rows there is still one chunk, for the header's sake. */
    public record Split(List<Chunk> chunks, List<RejectedRow> rejected) {
        public int rows() {
            return rejected.size()
                    + chunks.stream().mapToInt(chunk -> chunk.lines().size()).sum();
        }
    }

    /** A file in UTF-8, and for each line of it at which a row starts the line in the original. */
    public record Chunk(byte[] csv, SortedMap<Long, Long> origins) {
        public List<Long> lines() {
            return List.copyOf(origins.values());
        }

        public long originalLine(long line) {
            return origins.getOrDefault(line, line);
        }
    }

    public FormSplitter() {
        this(FormLimits.DEFAULT.withRows(LARGEST_FILE_ROWS));
    }

    public FormSplitter(FormLimits limits) {
        this.limits = limits;
    }

    public Split split(byte[] content, int rowsPerChunk) {
        if (rowsPerChunk < 1) throw new IllegalArgumentException("A chunk has at least one row");
        RawTable table = RawTable.read(content, limits);
        List<RejectedRow> rejected = table.rows().stream()
                .filter(row -> row.fault() != null)
                .map(row -> RejectedRow.of(row.line(), row.fault()))
                .toList();
        List<RawRow> readable =
                table.rows().stream().filter(row -> row.fault() == null).toList();
        List<Chunk> chunks = new ArrayList<>();
        for (int from = 0; from < Math.max(readable.size(), 1); from += rowsPerChunk)
            chunks.add(chunk(table.header(), readable.subList(from, Math.min(from + rowsPerChunk, readable.size()))));
        return new Split(List.copyOf(chunks), rejected);
    }

    private static Chunk chunk(List<String> header, List<RawRow> rows) {
        StringWriter text = new StringWriter();
        SortedMap<Long, Long> origins = new TreeMap<>();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(header);
            long line = 1 + lines(header);
            for (RawRow row : rows) {
                csv.writeRecord(row.cells());
                origins.put(line, row.line());
                line += lines(row.cells());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Chunk(text.toString().getBytes(StandardCharsets.UTF_8), origins);
    }

    private static long lines(List<String> cells) {
        return 1
                + cells.stream()
                        .flatMapToInt(String::chars)
                        .filter(c -> c == '\n')
                        .count();
    }
}
