package guanxi.platform.forms;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One row of a form. Reading a cell gives its value or a {@link CellRejected} whose sentence a clerk understands. */
public final class FormRow {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern BAR = Pattern.compile("\\|");

    private final Header header;
    private final RawRow row;

    FormRow(Header header, RawRow row) {
        this.header = header;
        this.row = row;
    }

    /** Where the row starts in the file; the first line is 1. */
    public long line() {
        return row.line();
    }

    public String text(String column) {
        return cell(column).text();
    }

    public Optional<String> optionalText(String column) {
        return optional(column).map(Cell::text);
    }

    public String id(String column) {
        Cell cell = cell(column);
        if (!ID.matcher(cell.text()).matches())
            throw cell.refused(FormRule.BAD_ID, "is not an id: 1 to 64 letters, digits, dots, hyphens or underscores");
        return cell.text();
    }

    public LocalDate date(String column) {
        return TimeCells.date(cell(column));
    }

    public Optional<LocalDate> optionalDate(String column) {
        return optional(column).map(TimeCells::date);
    }

    public YearMonth month(String column) {
        return TimeCells.month(cell(column));
    }

    /** A value without an offset is local time in the zone. */
    public Instant instant(String column, ZoneId zone) {
        return TimeCells.instant(cell(column), zone);
    }

    public int integer(String column, int min, int max) {
        return NumberCells.integer(cell(column), min, max);
    }

    public BigDecimal money(String column) {
        return NumberCells.money(cell(column));
    }

    public BigDecimal rating(String column) {
        return NumberCells.rating(cell(column));
    }

    public <E extends Enum<E>> E code(String column, Class<E> codes) {
        Cell cell = cell(column);
        return Arrays.stream(codes.getEnumConstants())
                .filter(code -> code.name().equals(cell.text()))
                .findFirst()
                .orElseThrow(() -> cell.refused(FormRule.UNKNOWN_CODE, "is not one of " + names(codes)));
    }

    /** The parts between bars; a required column has at least one. */
    public List<String> list(String column) {
        List<String> parts = BAR.splitAsStream(optional(column).map(Cell::text).orElse(""))
                .map(CellText::trim)
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.isEmpty() && header.column(column).required()) throw missing(column);
        return parts;
    }

    private static String names(Class<? extends Enum<?>> codes) {
        return Arrays.stream(codes.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    private Cell cell(String column) {
        return optional(column).orElseThrow(() -> missing(column));
    }

    private Optional<Cell> optional(String column) {
        if (row.fault() != null) throw row.fault();
        String text = header.cell(row.cells(), column);
        return text.isEmpty() ? Optional.empty() : Optional.of(new Cell(column, header.spelling(column), text));
    }

    private CellRejected missing(String column) {
        return new CellRejected(
                FormRule.REQUIRED_CELL_MISSING,
                column,
                "The cell in column " + Quoted.of(header.spelling(column)) + " is empty.");
    }
}
