package guanxi.platform.forms;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * The rows of a workbook's one filled sheet, as a person sees them; what he does not see is neither read nor left out in silence. The
 * guard has looked at every byte before the workbook is opened.
 */
final class XlsxRows implements Iterator<RawRow> {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    private static final ReadingOptions WITHOUT_FORMATS = new ReadingOptions(false, true);

    private final Iterator<Row> rows;
    private final SheetFacts facts;
    private boolean headerSeen;

    private XlsxRows(Iterator<Row> rows, SheetFacts facts) {
        this.rows = rows;
        this.facts = facts;
    }

    static <T> T read(byte[] content, FormLimits limits, Function<Iterator<RawRow>, T> use) {
        XlsxXml xml = XlsxGuard.check(content, limits);
        try (ReadableWorkbook workbook = new ReadableWorkbook(
                new ByteArrayInputStream(content), xml.styled() ? WITH_FORMATS : WITHOUT_FORMATS)) {
            Sheet sheet = onlyFilled(workbook.getSheets().toList(), xml);
            try (Stream<Row> rows = sheet.openStream()) {
                return use.apply(new XlsxRows(rows.iterator(), xml.facts(sheet.getId())));
            }
        } catch (FormRejected refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw XlsxGuard.broken(broken);
        }
    }

    private static Sheet onlyFilled(List<Sheet> sheets, XlsxXml xml) {
        if (sheets.isEmpty()) throw new FormRejected(FormRule.MISSING_SHEET, "The workbook has no sheet.");
        List<Sheet> filled = sheets.stream()
                .filter(sheet -> xml.facts(sheet.getId()).isFilled())
                .toList();
        for (Sheet sheet : filled)
            if (sheet.getVisibility() != SheetVisibility.VISIBLE)
                throw new FormRejected(
                        FormRule.HIDDEN_CONTENT,
                        "The sheet " + Quoted.of(sheet.getName())
                                + " is hidden and has content; show it or delete it, so that one sees what is handed"
                                + " in.");
        if (filled.size() > 1)
            throw new FormRejected(
                    FormRule.SEVERAL_SHEETS,
                    "The workbook has several filled sheets, "
                            + filled.stream()
                                    .map(sheet -> Quoted.of(sheet.getName()))
                                    .collect(Collectors.joining(", "))
                            + "; put all rows on one, or hand each in as a file of its own.");
        return filled.isEmpty() ? sheets.getFirst() : filled.getFirst();
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public RawRow next() {
        Row row = rows.next();
        RawRow read = read(row);
        if (read.isBlank()) return read;
        if (!headerSeen) mustBeSeen(read.cells());
        headerSeen = true;
        if (facts.isRowHidden(row.getRowNum()))
            return RawRow.faulty(
                    read.line(),
                    FormRule.HIDDEN_CONTENT,
                    "Row " + read.line() + " is hidden; clear the filter or show the row, or delete it.");
        if (facts.isRowMerged(row.getRowNum()))
            return RawRow.faulty(
                    read.line(),
                    FormRule.MERGED_CELLS,
                    "Row " + read.line() + " has merged cells; undo the merging and fill each cell.");
        return read;
    }

    private static RawRow read(Row row) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (Cell cell : row) {
            if (cell == null) {
                cells.add("");
                continue;
            }
            try {
                cells.add(XlsxCell.text(cell));
            } catch (CellRejected fault) {
                return new RawRow(row.getRowNum(), List.of(), fault);
            }
        }
        return RawRow.of(row.getRowNum(), cells);
    }

    private void mustBeSeen(List<String> header) {
        for (int i = 0; i < header.size(); i++)
            if (!header.get(i).isEmpty() && facts.isColumnHidden(i))
                throw new FormRejected(
                        FormRule.HIDDEN_CONTENT,
                        "The column " + Quoted.of(header.get(i))
                                + " is hidden; show it or delete it, so that one sees what is handed in.");
    }
}
