package guanxi.platform.forms;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes away what programs write around a value so that a spreadsheet shows it as text: {@code ="0138"} and {@code '0138}. */
final class AsShown {
    private static final Pattern FORMULA = Pattern.compile("=\"([^\"]*)\"");
    private static final Pattern APOSTROPHE = Pattern.compile("'([0-9+][0-9 +().:/-]*)");

    private AsShown() {}

    static String text(String cell) {
        Matcher formula = FORMULA.matcher(cell);
        if (formula.matches()) return formula.group(1).strip();
        Matcher apostrophe = APOSTROPHE.matcher(cell);
        return apostrophe.matches() ? apostrophe.group(1) : cell;
    }
}
