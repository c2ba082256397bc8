package guanxi.platform.forms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** Turns a sheet's cell into the text which a CSV file of the same content holds. */
final class XlsxCell {
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final LocalDateTime EPOCH = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final LocalDateTime EARLY_EPOCH = EPOCH.plusDays(1);
    private static final BigDecimal PHANTOM_DAY = new BigDecimal(60);
    private static final BigDecimal SECONDS_A_DAY = new BigDecimal(86_400);
    private static final int MOST_DIGITS = 40;
    private static final BigDecimal LAST_DAY_OF_EXCEL = new BigDecimal("2958466");
    private static final Pattern ERROR = Pattern.compile("#(NULL!|DIV/0!|VALUE!|REF!|NAME\\?|NUM!|N/A|[A-Z_]+!)");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XlsxCell() {}

    static String text(Cell cell) {
        boolean formula = cell.getType() == CellType.FORMULA;
        if (cell.getType() == CellType.ERROR || formula && isError(cell.getValue()))
            throw refused(cell, "shows the error " + Quoted.of(String.valueOf(cell.getRawValue())));
        if (formula && cell.getRawValue() == null)
            throw refused(cell, "has a formula without a result; open the file in Excel and save it again");
        return switch (cell.getValue()) {
            case null -> "";
            case BigDecimal number -> number(cell, number);
            case Boolean truth -> truth ? "TRUE" : "FALSE";
            case Object text -> unescaped(text.toString());
        };
    }

    private static boolean isError(Object value) {
        return value instanceof String text && ERROR.matcher(text).matches();
    }

    private static String number(Cell cell, BigDecimal number) {
        if (Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS
                || Math.abs((long) number.scale()) > MOST_DIGITS * 10L)
            throw refused(cell, "holds a number that is too large or too small");
        DateFormat format = DateFormat.of(cell.getDataFormatId(), cell.getDataFormatString());
        if (format != DateFormat.NONE) return moment(cell, number, format);
        return ShownNumber.of(number, cell.getDataFormatId(), cell.getDataFormatString())
                .orElseThrow(() -> new CellRejected(
                        FormRule.NOT_A_NUMBER,
                        "",
                        "Cell " + cell.getAddress()
                                + " does not show its number so that it can be read; format it as a plain number, or as"
                                + " text if it is an id or a telephone number."));
    }

    /** Excel keeps moments as fractions of a day, so a second is as exact as it gets. */
    private static String moment(Cell cell, BigDecimal number, DateFormat format) {
        if (number.signum() < 0 || number.compareTo(LAST_DAY_OF_EXCEL) >= 0)
            throw refused(cell, "shows ##### instead of a date; enter the date again");
        LocalDateTime moment = (number.compareTo(PHANTOM_DAY) < 0 ? EARLY_EPOCH : EPOCH)
                .plusSeconds(number.multiply(SECONDS_A_DAY)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact());
        return switch (format) {
            case TIME -> number.compareTo(BigDecimal.ONE) < 0 ? moment.format(TIME) : moment.format(DATE_TIME);
            case MONTH -> YearMonth.from(moment).toString();
            case DATE -> moment.toLocalDate().toString();
            case DATE_TIME, NONE -> moment.format(DATE_TIME);
        };
    }

    private static String unescaped(String text) {
        if (!text.contains("_x")) return text;
        return ESCAPED.matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1), 16))));
    }

    private static CellRejected refused(Cell cell, String reason) {
        return new CellRejected(FormRule.ERROR_CELL, "", "Cell " + cell.getAddress() + " " + reason + ".");
    }
}
