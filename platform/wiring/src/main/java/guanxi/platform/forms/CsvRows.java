package guanxi.platform.forms;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.Iterator;
import java.util.List;

/** The rows of a CSV file; the line of a row is the one where it starts. */
final class CsvRows implements Iterator<RawRow> {
    private static final CsvReader.CsvReaderBuilder STRICT = CsvReader.builder()
            .skipEmptyLines(false)
            .allowExtraCharsAfterClosingQuote(false)
            .trimWhitespacesAroundQuotes(false);

    private final CsvRecords records;

    CsvRows(String text) {
        this.records = new CsvRecords(text);
    }

    @Override
    public boolean hasNext() {
        return records.hasNext();
    }

    @Override
    public RawRow next() {
        CsvRecords.Piece piece = records.next();
        if (piece.broken()) return broken(piece.line());
        if (piece.text().isEmpty()) return RawRow.of(piece.line(), List.of());
        try {
            return RawRow.of(
                    piece.line(), STRICT.ofSingleCsvRecord(piece.text()).getFields());
        } catch (CsvParseException unreadable) {
            return broken(piece.line());
        }
    }

    private static RawRow broken(long line) {
        return RawRow.faulty(
                line,
                FormRule.BROKEN_QUOTING,
                "The quotes of this row are broken: a cell with quotes stands between quotes, and each quote inside is doubled.");
    }
}
