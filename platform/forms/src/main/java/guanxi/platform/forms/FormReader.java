package guanxi.platform.forms;

import java.util.List;

/** Reads a form's file, CSV or workbook, into rows that answer in the words of the form. */
public final class FormReader {
    private final FormLimits limits;

    public FormReader() {
        this(FormLimits.DEFAULT);
    }

    public FormReader(FormLimits limits) {
        this.limits = limits;
    }

    public List<FormRow> read(byte[] content, FormColumns columns) {
        RawTable table = RawTable.read(content, limits);
        Header header = Header.match(table.header(), columns);
        return table.rows().stream()
                .map(row -> new FormRow(header, header.withoutRequiredCellsMissing(row)))
                .toList();
    }
}
