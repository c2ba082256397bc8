package guanxi.platform.forms;

import guanxi.platform.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Refuses a row whose cells do not stand under the header, or are not fit to be read.
 *
 * @param filledUp the row of a sheet has no end, so that cells which it leaves out are empty
 */
record RowCheck(List<String> header, boolean filledUp, int cellLength) {
    private static final Pattern ERROR = Pattern.compile("#(NULL!|DIV/0!|VALUE!|REF!|NAME\\?|NUM!|N/A|[A-Z_]+!)|#{3,}");

    RawRow apply(RawRow row) {
        if (row.fault() != null) return row;
        List<String> cells = row.cells();
        for (int i = header.size(); i < cells.size(); i++)
            if (!Texts.isBlank(cells.get(i)))
                return RawRow.faulty(
                        row.line(),
                        FormRule.ROW_TOO_LONG,
                        Quoted.of(cells.get(i)) + " stands in cell " + (i + 1) + ", beyond the header's "
                                + header.size() + " columns.",
                        Map.of("given", Quoted.plain(cells.get(i))));
        List<String> clean = new ArrayList<>(header.size());
        for (int i = 0; i < header.size() && (filledUp || i < cells.size()); i++) {
            String cell = i < cells.size() ? cells.get(i) : "";
            RawRow unfit = unfit(row.line(), cell, header.get(i));
            if (unfit != null) return unfit;
            clean.add(AsShown.text(Texts.clean(cell)));
        }
        return RawRow.of(row.line(), clean);
    }

    private RawRow unfit(long line, String cell, String heading) {
        String column = " in column " + Quoted.of(heading);
        if (cell.length() > cellLength)
            return RawRow.faulty(
                    line,
                    FormRule.CELL_TOO_LONG,
                    "The cell" + column + " has more than " + cellLength + " characters; shorten it.",
                    facts(heading, cell));
        String text = Texts.clean(cell);
        if (Texts.hasControlCharacters(text))
            return RawRow.faulty(
                    line,
                    FormRule.CONTROL_CHARACTERS,
                    Quoted.of(text) + column + " has control characters; type it again.",
                    facts(heading, text));
        if (Texts.hasLostCharacters(text))
            return RawRow.faulty(
                    line,
                    FormRule.ERROR_CELL,
                    Quoted.of(text) + column
                            + " has characters that were lost when the file was saved; write them again, and save as"
                            + " CSV UTF-8 or .xlsx.",
                    facts(heading, text));
        if (ERROR.matcher(text).matches())
            return RawRow.faulty(
                    line,
                    FormRule.ERROR_CELL,
                    Quoted.of(text) + column
                            + " is an error that the spreadsheet shows instead of a value; mend it or widen the"
                            + " column.",
                    facts(heading, text));
        return null;
    }

    private static Map<String, String> facts(String heading, String cell) {
        return Map.of("column", Quoted.plain(heading), "given", Quoted.plain(cell));
    }
}
