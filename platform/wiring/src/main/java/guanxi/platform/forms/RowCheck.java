package guanxi.platform.forms;

import java.util.ArrayList;
import java.util.List;

/** Refuses a row whose cells do not stand under the header, or are not fit to be read. A width of 0 lets rows end early, as sheets do. */
record RowCheck(int columns, int exactWidth, int cellLength) {

    RawRow apply(RawRow row) {
        if (row.fault() != null) return row;
        List<String> cells = row.cells();
        if (exactWidth > 0 && cells.size() > exactWidth || !isBlankBeyondHeader(cells))
            return RawRow.faulty(
                    row.line(), FormRule.ROW_TOO_LONG, "The row has more cells than the header has columns.");
        if (cells.size() < exactWidth)
            return RawRow.faulty(
                    row.line(),
                    FormRule.ROW_TOO_SHORT,
                    "The row has " + cells.size() + " cells, the header has " + exactWidth + " columns.");
        List<String> clean = new ArrayList<>(columns);
        for (int i = 0; i < columns; i++) {
            String cell = i < cells.size() ? cells.get(i) : "";
            if (cell.length() > cellLength)
                return RawRow.faulty(
                        row.line(),
                        FormRule.CELL_TOO_LONG,
                        "Cell " + (i + 1) + " has more than " + cellLength + " characters.");
            String text = CellText.clean(cell);
            if (CellText.hasControlCharacters(text))
                return RawRow.faulty(
                        row.line(),
                        FormRule.CONTROL_CHARACTERS,
                        "Cell " + (i + 1) + " has control characters: " + Quoted.of(text) + ".");
            clean.add(text);
        }
        return RawRow.of(row.line(), clean);
    }

    private boolean isBlankBeyondHeader(List<String> cells) {
        return cells.size() <= columns
                || cells.subList(columns, cells.size()).stream()
                        .allMatch(cell -> CellText.trim(cell).isEmpty());
    }
}
