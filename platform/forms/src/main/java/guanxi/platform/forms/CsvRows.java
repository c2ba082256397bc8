package guanxi.platform.forms;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.Iterator;
import java.util.List;

/** The rows of a CSV file; the line of a row is the one where it starts. */
final class CsvRows implements Iterator<RawRow> {
    private final CsvReader.CsvReaderBuilder strict;
    private final CsvRecords records;

    CsvRows(String text) {
        CsvSeparator separator = CsvSeparator.of(text);
        this.strict = CsvReader.builder()
                .fieldSeparator(separator.character())
                .skipEmptyLines(false)
                .allowExtraCharsAfterClosingQuote(false)
                .trimWhitespacesAroundQuotes(false);
        this.records = new CsvRecords(text, separator);
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
                    piece.line(), strict.ofSingleCsvRecord(piece.text()).getFields());
        } catch (CsvParseException unreadable) {
            return broken(piece.line());
        }
    }

    private static RawRow broken(long line) {
        return RawRow.faulty(
                line,
                FormRule.BROKEN_QUOTING,
                "The quotes of this row are broken: a cell with quotes stands between quotes, and each quote inside is"
                        + " doubled.");
    }
}
