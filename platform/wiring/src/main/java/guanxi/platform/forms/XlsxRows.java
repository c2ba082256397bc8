package guanxi.platform.forms;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The rows of a workbook's first sheet. The guard has looked at every byte before the workbook is opened. */
final class XlsxRows implements Iterator<RawRow> {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    private static final ReadingOptions WITHOUT_FORMATS = new ReadingOptions(false, true);

    private final Iterator<Row> rows;

    private XlsxRows(Iterator<Row> rows) {
        this.rows = rows;
    }

    static <T> T read(byte[] content, FormLimits limits, Function<Iterator<RawRow>, T> use) {
        boolean styled = XlsxGuard.check(content, limits).styled();
        try (ReadableWorkbook workbook = new ReadableWorkbook(
                        new ByteArrayInputStream(content), styled ? WITH_FORMATS : WITHOUT_FORMATS);
                Stream<Row> rows = firstSheet(workbook).openStream()) {
            return use.apply(new XlsxRows(rows.iterator()));
        } catch (FormRejected refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw XlsxGuard.broken(broken);
        }
    }

    private static Sheet firstSheet(ReadableWorkbook workbook) {
        return workbook.getSheet(0)
                .orElseThrow(() -> new FormRejected(FormRule.MISSING_SHEET, "The workbook has no sheet."));
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public RawRow next() {
        Row row = rows.next();
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
}
