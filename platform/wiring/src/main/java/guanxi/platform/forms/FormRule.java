package guanxi.platform.forms;

/** Why a file, a row or a cell is refused; the name is the code in the answer. */
public enum FormRule {
    EMPTY_FILE,
    FILE_TOO_LARGE,
    UNKNOWN_ENCODING,
    UNSUPPORTED_FORMAT,
    BROKEN_WORKBOOK,
    HOSTILE_WORKBOOK,
    MISSING_SHEET,
    UNTERMINATED_QUOTE,
    TOO_MANY_ROWS,
    TOO_MANY_COLUMNS,
    UNKNOWN_COLUMN,
    MISSING_COLUMN,
    DOUBLED_COLUMN,

    BROKEN_QUOTING,
    ROW_TOO_LONG,
    ROW_TOO_SHORT,
    ERROR_CELL,
    CELL_TOO_LONG,
    CONTROL_CHARACTERS,

    REQUIRED_CELL_MISSING,
    BAD_ID,
    NOT_A_DATE,
    NOT_A_MONTH,
    NOT_AN_INSTANT,
    NOT_A_NUMBER,
    NOT_MONEY,
    OUT_OF_RANGE,
    UNKNOWN_CODE
}
