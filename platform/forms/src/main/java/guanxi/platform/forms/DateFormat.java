package guanxi.platform.forms;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a number format makes of a number: in a sheet only the format tells a date from a count. */
enum DateFormat {
    NONE,
    DATE,
    MONTH,
    TIME,
    DATE_TIME;

    // built-in formats carry no text in the file; 27 to 36 and 50 to 58 are those of a Chinese Excel
    private static final Set<Integer> DATES = Set.of(14, 15, 16, 28, 29, 30, 31, 51, 53, 54, 58);
    private static final Set<Integer> MONTHS = Set.of(17, 27, 36, 50, 52, 57);
    private static final Set<Integer> TIMES = Set.of(18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56);
    private static final int MONTH_DAY_TIME = 22;
    private static final int FIRST_CUSTOM = 164;

    private static final Pattern LITERAL =
            Pattern.compile("\"[^\"]*+\"|\\\\.|[_*].|am/pm|a/p|\\[(?![hms]+\\])[^\\]]*+\\]");

    static DateFormat of(Integer id, String format) {
        if (id == null) return NONE;
        if (DATES.contains(id)) return DATE;
        if (MONTHS.contains(id)) return MONTH;
        if (TIMES.contains(id)) return TIME;
        if (id == MONTH_DAY_TIME) return DATE_TIME;
        return id < FIRST_CUSTOM || format == null ? NONE : custom(format);
    }

    private static DateFormat custom(String format) {
        String first =
                LITERAL.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("").split(";", 2)[0];
        if (first.contains("general") || first.contains("@") || first.contains("0") && !first.contains("s.0"))
            return NONE;
        boolean time = first.contains("h") || first.contains("s");
        boolean day = first.contains("d");
        boolean date = day || first.contains("y") || first.contains("m") && !time;
        if (date && time) return DATE_TIME;
        if (time) return TIME;
        if (!date) return NONE;
        return day || !first.contains("y") ? DATE : MONTH;
    }
}
