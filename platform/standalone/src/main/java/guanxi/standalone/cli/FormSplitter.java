package guanxi.standalone.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Stands in for the splitter of the forms room until that one is merged; knows CSV only. */
final class FormSplitter {
    record Split(List<Chunk> chunks, List<RejectedRow> rejected) {}

    record Chunk(byte[] csv, SortedMap<Long, Long> origins) {
        List<Long> lines() {
            return List.copyOf(origins.values());
        }

        long originalLine(long line) {
            return origins.getOrDefault(line, line);
        }
    }

    private record Row(String text, long line) {}

    Split split(byte[] file, int rows) {
        var all = rowsOf(text(file));
        var chunks = new ArrayList<Chunk>();
        for (int from = 1; from < all.size(); from += rows) {
            var some = all.subList(from, Math.min(from + rows, all.size()));
            var csv = new StringBuilder(all.getFirst().text()).append('\n');
            var origins = new TreeMap<Long, Long>();
            long line = 2;
            for (var row : some) {
                csv.append(row.text()).append('\n');
                origins.put(line, row.line());
                line += row.text().lines().count();
            }
            chunks.add(new Chunk(csv.toString().getBytes(StandardCharsets.UTF_8), origins));
        }
        return new Split(chunks, List.of());
    }

    private static List<Row> rowsOf(String text) {
        var rows = new ArrayList<Row>();
        var row = new StringBuilder();
        boolean quoted = false;
        long line = 1;
        long start = 1;
        for (char character : (text + "\n").toCharArray()) {
            if (character == '"') quoted = !quoted;
            if (character == '\n') line++;
            if (character == '\n' && !quoted) {
                if (!row.toString().isBlank()) rows.add(new Row(row.toString().stripTrailing(), start));
                row.setLength(0);
                start = line;
            } else {
                row.append(character);
            }
        }
        return rows;
    }

    private static String text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(file, Charset.forName("GB18030"));
        }
    }
}
