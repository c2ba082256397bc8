package guanxi.standalone.cli;

import java.util.List;

/** An aligned table for a terminal, where a Chinese character takes the room of two Latin ones. */
final class Table {
    record Column(String title, boolean right) {}

    private Table() {}

    static Column left(String title) {
        return new Column(title, false);
    }

    static Column right(String title) {
        return new Column(title, true);
    }

    static String of(List<Column> columns, List<List<String>> rows) {
        var widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = Math.max(
                    width(columns.get(i).title()),
                    rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0));
        }
        var text = new StringBuilder();
        line(text, columns, widths, columns.stream().map(Column::title).toList());
        rows.forEach(row -> line(text, columns, widths, row));
        return text.toString();
    }

    private static void line(StringBuilder text, List<Column> columns, int[] widths, List<String> cells) {
        var line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            var filler = " ".repeat(widths[i] - width(cells.get(i)));
            line.append(i == 0 ? "" : "  ");
            line.append(columns.get(i).right() ? filler + cells.get(i) : cells.get(i) + filler);
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    static int width(String text) {
        return text.codePoints().map(character -> isWide(character) ? 2 : 1).sum();
    }

    private static boolean isWide(int character) {
        return between(character, 0x1100, 0x115F)
                || between(character, 0x2E80, 0xA4CF)
                || between(character, 0xAC00, 0xD7A3)
                || between(character, 0xF900, 0xFAFF)
                || between(character, 0xFE30, 0xFE6F)
                || between(character, 0xFF00, 0xFF60)
                || between(character, 0xFFE0, 0xFFE6)
                || between(character, 0x20000, 0x3FFFD);
    }

    private static boolean between(int character, int first, int last) {
        return first <= character && character <= last;
    }
}
