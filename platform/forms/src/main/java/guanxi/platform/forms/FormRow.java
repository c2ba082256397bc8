package guanxi.platform.forms;

import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.text.Lists;
import guanxi.platform.text.Titled;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One row of a form. Reading a cell gives its value or a {@link CellRejected} whose sentence a clerk understands. */
public final class FormRow {
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
        return cell(column).kept();
    }

    public Optional<String> optionalText(String column) {
        return optional(column).map(Cell::kept);
    }

    /** One human's name, not several in one cell. */
    public String name(String column) {
        Cell cell = cell(column);
        if (!Lists.isOne(cell.kept()))
            throw cell.refused(FormRule.UNCLEAR_LIST, "is more than one name; this column holds one");
        return cell.text();
    }

    public String id(String column) {
        return WordCells.id(cell(column));
    }

    public Optional<String> optionalId(String column) {
        return optional(column).map(WordCells::id);
    }

    public LocalDate date(String column) {
        return TimeCells.date(cell(column));
    }

    public Optional<LocalDate> optionalDate(String column) {
        return optional(column).map(TimeCells::date);
    }

    /** The day of a fact, which has come. */
    public LocalDate happenedOn(String column, DepartmentTime time) {
        return TimeCells.happenedOn(cell(column), time);
    }

    public Optional<LocalDate> optionalHappenedOn(String column, DepartmentTime time) {
        return optional(column).map(cell -> TimeCells.happenedOn(cell, time));
    }

    public YearMonth month(String column) {
        return TimeCells.month(cell(column));
    }

    /** A month of which something can be said, because it has begun. */
    public YearMonth begunMonth(String column, DepartmentTime time) {
        Cell cell = cell(column);
        YearMonth month = TimeCells.month(cell);
        if (time.isAhead(month.atDay(1))) throw cell.inTheFuture();
        return month;
    }

    /** The moment of a fact, which has passed. */
    public Instant happened(String column, DepartmentTime time) {
        Cell cell = cell(column);
        Instant moment = TimeCells.instant(cell, time.zone());
        if (time.isAhead(moment)) throw cell.inTheFuture();
        return moment;
    }

    /** A value without an offset is local time in the zone. */
    public Instant instant(String column, ZoneId zone) {
        return TimeCells.instant(cell(column), zone);
    }

    public Optional<Instant> optionalInstant(String column, ZoneId zone) {
        return optional(column).map(cell -> TimeCells.instant(cell, zone));
    }

    public int integer(String column, int min, int max) {
        return NumberCells.integer(cell(column), min, max);
    }

    public Optional<Integer> optionalInteger(String column, int min, int max) {
        return optional(column).map(cell -> NumberCells.integer(cell, min, max));
    }

    public BigDecimal decimal(String column, int min, int max) {
        return NumberCells.decimal(cell(column), min, max);
    }

    public Optional<BigDecimal> optionalDecimal(String column, int min, int max) {
        return optional(column).map(cell -> NumberCells.decimal(cell, min, max));
    }

    public BigDecimal money(String column) {
        return NumberCells.money(cell(column));
    }

    public Optional<BigDecimal> optionalRating(String column) {
        return optional(column).map(NumberCells::rating);
    }

    /** A row that gives neither says nothing. */
    public void mustFillOneOf(String... columns) {
        if (Arrays.stream(columns).allMatch(column -> optional(column).isEmpty())) throw missing(columns[0]);
    }

    public <E extends Enum<E>> E code(String column, Class<E> codes) {
        return WordCells.code(cell(column), codes);
    }

    public <E extends Enum<E>> Optional<E> optionalCode(String column, Class<E> codes) {
        return optional(column).map(cell -> WordCells.code(cell, codes));
    }

    /** The codes between bars. */
    public <E extends Enum<E>> List<E> codes(String column, Class<E> codes) {
        return parts(column).map(cell -> WordCells.code(cell, codes)).toList();
    }

    /** The parts between bars; a required column has at least one. */
    public List<String> list(String column) {
        List<String> parts = parts(column).map(Cell::kept).toList();
        if (parts.isEmpty() && header.column(column).mustBeFilled()) throw missing(column);
        return parts;
    }

    /** The humans between bars, each with his title if he has one. */
    public List<Titled> people(String column) {
        List<Titled> people = parts(column).map(FormRow::titled).toList();
        if (people.isEmpty() && header.column(column).mustBeFilled()) throw missing(column);
        return people;
    }

    private Stream<Cell> parts(String column) {
        return optional(column).stream()
                .flatMap(cell ->
                        Lists.parts(cell.text()).stream().map(part -> new Cell(cell.column(), cell.heading(), part)))
                .peek(FormRow::mustBeOne);
    }

    private static void mustBeOne(Cell part) {
        if (Lists.isUnclear(part.text()))
            throw part.refused(FormRule.UNCLEAR_LIST, "may be one or several; put | between the parts of a list");
    }

    private static Titled titled(Cell part) {
        Titled titled = Titled.of(part.kept())
                .orElseThrow(() -> part.refused(
                        FormRule.UNCLEAR_LIST,
                        "is not one name/title; put | between people, / between name and title"));
        if (titled.name().isEmpty()) throw part.refused(FormRule.REQUIRED_CELL_MISSING, "has a title but no name");
        return titled;
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
                "The cell in column " + Quoted.of(header.spelling(column)) + " is empty; fill it in.",
                Map.of("column", Quoted.plain(header.spelling(column))));
    }
}
