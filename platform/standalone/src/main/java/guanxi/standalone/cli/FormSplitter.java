package guanxi.standalone.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Stands in for the splitter of the forms room until that one is merged; knows CSV only. */
final class FormSplitter {
    record Chunk(byte[] csv, List<Long> lines) {}

    private record Row(String text, long line) {}

    private FormSplitter() {}

    static List<Chunk> split(byte[] file, int rows) {
        var all = rowsOf(text(file));
        var chunks = new ArrayList<Chunk>();
        for (int from = 1; from < all.size(); from += rows) {
            var some = all.subList(from, Math.min(from + rows, all.size()));
            var csv = new StringBuilder(all.getFirst().text()).append('\n');
            some.forEach(row -> csv.append(row.text()).append('\n'));
            var lines = some.stream().map(Row::line).toList();
            chunks.add(new Chunk(csv.toString().getBytes(StandardCharsets.UTF_8), lines));
        }
        return chunks;
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
