package guanxi.platform.forms;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** Refuses cells that no spreadsheet program writes: each of these made the reader take memory or time without end. */
final class SheetCheck {
    private static final Pattern ADDRESS = Pattern.compile("\\$?[A-Za-z]{1,2}\\$?[0-9]{1,7}");
    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_SHARED_STRINGS = 2_000_000;
    private static final int LONGEST_NUMBER = 64;
    private static final int LONGEST_FORMULA = 8_192;
    private static final int MOST_ARRAY_FORMULAS = 100;
    private static final long MOST_FORMULA_WORK = 1_000_000_000L;

    private final StringBuilder value = new StringBuilder();
    private String cellType = "";
    private String open = "";
    private int rows;
    private int arrayFormulas;
    private long sharedFormulas;
    private long longestFormula;

    void start(XMLStreamReader xml) {
        String element = xml.getLocalName();
        switch (element) {
            case "row" -> {
                if (++rows > MOST_ROWS) throw XlsxGuard.hostile("more rows than a sheet can have");
            }
            case "c" -> cell(XlsxXml.attribute(xml, "r"), XlsxXml.attribute(xml, "t"));
            case "f" -> formula(XlsxXml.attribute(xml, "t"));
            default -> {}
        }
        if (open.isEmpty() && (element.equals("v") || element.equals("f"))) {
            open = element;
            value.setLength(0);
        }
    }

    void text(XMLStreamReader xml) {
        if (open.isEmpty()) return;
        value.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        if (open.equals("f") && value.length() > LONGEST_FORMULA) throw XlsxGuard.hostile("an endless formula");
        if (open.equals("v") && isNumeric() && value.length() > LONGEST_NUMBER)
            throw XlsxGuard.hostile("an endless number");
    }

    void end(String element) {
        if (!element.equals(open)) return;
        if (element.equals("f")) longestFormula = Math.max(longestFormula, value.length());
        if (element.equals("v") && cellType.equals("s")) sharedString();
        if (sharedFormulas * longestFormula * longestFormula > MOST_FORMULA_WORK)
            throw XlsxGuard.hostile("too many long formulas");
        open = "";
    }

    private void cell(String address, String type) {
        cellType = type;
        if (!address.isEmpty() && !ADDRESS.matcher(address).matches())
            throw XlsxGuard.hostile("a cell far outside of any form");
    }

    private void formula(String type) {
        if (type.equals("array") && ++arrayFormulas > MOST_ARRAY_FORMULAS)
            throw XlsxGuard.hostile("too many array formulas");
        if (type.equals("shared")) sharedFormulas++;
    }

    private void sharedString() {
        try {
            if (Integer.parseInt(value.toString().strip()) < MOST_SHARED_STRINGS) return;
        } catch (NumberFormatException notANumber) {
            throw XlsxGuard.broken(notANumber);
        }
        throw XlsxGuard.hostile("a reference to a text that cannot be there");
    }

    private boolean isNumeric() {
        return cellType.isEmpty() || cellType.equals("n") || cellType.equals("b") || cellType.equals("s");
    }
}
