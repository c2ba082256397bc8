package guanxi.platform.forms;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** What one part of a workbook says about a sheet that its cells do not: what of it nobody sees, and which cells stand for several. */
final class SheetFacts {
    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_RANGES = 100_000;
    private static final Pattern RANGE = Pattern.compile("[A-Z]{1,3}([0-9]{1,7}):[A-Z]{1,3}([0-9]{1,7})");

    private record Columns(int first, int last) {}

    private final BitSet hiddenRows = new BitSet();
    private final BitSet mergedRows = new BitSet();
    private final List<Columns> hiddenColumns = new ArrayList<>();
    private boolean filled;
    private int row;

    /** Of a part that was not found: its cells are looked at all the same. */
    static SheetFacts unknown() {
        SheetFacts facts = new SheetFacts();
        facts.filled = true;
        return facts;
    }

    void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "row" -> {
                row = number(XlsxXml.attribute(xml, "r"), row + 1);
                if (isHidden(xml, "ht")) hiddenRows.set(Math.min(row, MOST_ROWS));
            }
            case "col" -> {
                if (isHidden(xml, "width") && hiddenColumns.size() < MOST_RANGES)
                    hiddenColumns.add(new Columns(
                            number(XlsxXml.attribute(xml, "min"), 1), number(XlsxXml.attribute(xml, "max"), 1)));
            }
            case "mergeCell" -> merge(XlsxXml.attribute(xml, "ref"));
            case "v", "is", "f" -> filled = true;
            default -> {}
        }
    }

    boolean isFilled() {
        return filled;
    }

    boolean isRowHidden(int number) {
        return hiddenRows.get(number);
    }

    boolean isRowMerged(int number) {
        return mergedRows.get(number);
    }

    /** @param index from 0 */
    boolean isColumnHidden(int index) {
        return hiddenColumns.stream().anyMatch(range -> range.first() <= index + 1 && index + 1 <= range.last());
    }

    private void merge(String range) {
        Matcher rows = RANGE.matcher(range);
        if (!rows.matches()) return;
        int first = Math.min(number(rows.group(1), 0), MOST_ROWS);
        int last = Math.min(number(rows.group(2), 0), MOST_ROWS);
        if (first <= last) mergedRows.set(first, last + 1);
    }

    private static boolean isHidden(XMLStreamReader xml, String size) {
        String hidden = XlsxXml.attribute(xml, "hidden");
        return hidden.equals("1")
                || hidden.equals("true")
                || XlsxXml.attribute(xml, size).equals("0");
    }

    private static int number(String text, int otherwise) {
        try {
            return Math.max(0, Integer.parseInt(text));
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }
}
