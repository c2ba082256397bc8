package guanxi.platform.forms;

import guanxi.platform.text.Texts;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** A file as a header and rows, whatever its format; here every row gets clean cells under the header, or a fault. */
record RawTable(List<String> header, List<RawRow> rows) {

    static RawTable read(byte[] content, FormLimits limits) {
        if (content.length == 0) throw new FormRejected(FormRule.EMPTY_FILE, "The file is empty.");
        if (content.length > limits.bytes())
            throw new FormRejected(
                    FormRule.FILE_TOO_LARGE,
                    "The file is larger than " + limits.bytes() / 1024 / 1024 + " MiB.",
                    Map.of("most", String.valueOf(limits.bytes() / 1024 / 1024)));
        return switch (FileFormat.of(content)) {
            case XLSX -> XlsxRows.read(content, limits, rows -> collect(rows, true, limits));
            case CSV -> collect(new CsvRows(CsvText.decode(content)), false, limits);
        };
    }

    private static RawTable collect(Iterator<RawRow> source, boolean filledUp, FormLimits limits) {
        RawRow head = nextFilled(source);
        if (head == null) throw new FormRejected(FormRule.EMPTY_FILE, "The file has no header.");
        if (head.fault() != null)
            throw new FormRejected(
                    head.fault().rule(),
                    "The header cannot be read. " + head.fault().getMessage(),
                    head.fault().facts());
        List<String> header = header(head.cells(), limits);
        RowCheck check = new RowCheck(header, filledUp, limits.cellLength());
        List<RawRow> rows = new ArrayList<>();
        for (RawRow row = nextFilled(source); row != null; row = nextFilled(source)) {
            if (rows.size() == limits.rows())
                throw new FormRejected(
                        FormRule.TOO_MANY_ROWS,
                        "The file has more than " + limits.rows() + " rows; divide it.",
                        Map.of("most", String.valueOf(limits.rows())));
            rows.add(check.apply(row));
        }
        return new RawTable(header, rows);
    }

    private static RawRow nextFilled(Iterator<RawRow> source) {
        while (source.hasNext()) {
            RawRow row = source.next();
            if (!row.isBlank()) return row;
        }
        return null;
    }

    private static List<String> header(List<String> cells, FormLimits limits) {
        List<String> names = cells.stream().map(Texts::clean).toList();
        int width = names.size();
        while (names.get(width - 1).isEmpty()) width--;
        if (width > limits.columns())
            throw new FormRejected(
                    FormRule.TOO_MANY_COLUMNS,
                    "The header has more than " + limits.columns() + " columns.",
                    Map.of("most", String.valueOf(limits.columns())));
        return names.subList(0, width);
    }
}
