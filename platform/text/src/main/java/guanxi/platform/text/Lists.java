package guanxi.platform.text;

import java.util.List;
import java.util.regex.Pattern;

/** Where people put several into one: bars part them, of whatever keyboard, and so do semicolons and line breaks. */
public final class Lists {
    private static final Pattern PARTED =
            Pattern.compile("[|\u00A6\u01C0\u2223\u2502\u2503\u2758\u4E28\uFE31\uFE33\uFF5C\uFFE8;\uFF1B\n]");

    /** A comma may part two or stand inside one. */
    private static final Pattern UNCLEAR = Pattern.compile("[,\u3001\uFE50\uFE51\uFF0C\uFF64]");

    private Lists() {}

    /** None of them blank. */
    public static List<String> parts(String text) {
        return PARTED.splitAsStream(text)
                .map(Texts::clean)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Whether nobody can say if this is one or several. */
    public static boolean isUnclear(String part) {
        return UNCLEAR.matcher(part).find();
    }

    public static boolean isOne(String text) {
        return !isUnclear(text) && !PARTED.matcher(text).find();
    }
}
