package guanxi.platform.forms;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What parts a file's cells, and where its rows begin: a comma, or what Excel writes instead in some countries. The header tells,
 * because no name in it has one of these; or a line before it that only Excel reads.
 */
record CsvSeparator(char character, int start) {
    private static final Pattern DECLARED = Pattern.compile("(?i)\"?sep=([,;\t])\"?[,;\t]*(\r\n|\r|\n|$)");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final String KNOWN = ",\t;";
    private static final String UNKNOWN = "\uFF0C\u3001\uFF1B\uFF5C|";

    static CsvSeparator of(String text) {
        Matcher declared = DECLARED.matcher(text);
        if (declared.lookingAt()) return new CsvSeparator(declared.group(1).charAt(0), declared.end());
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        String names = QUOTED.matcher(header).replaceAll("");
        for (char known : KNOWN.toCharArray()) if (names.indexOf(known) >= 0) return new CsvSeparator(known, 0);
        for (char unknown : UNKNOWN.toCharArray())
            if (names.indexOf(unknown) >= 0)
                throw new FormRejected(
                        FormRule.UNSUPPORTED_FORMAT,
                        "The cells of this file are separated by " + unknown
                                + "; separate them with commas, or save the file as .xlsx.");
        return new CsvSeparator(',', 0);
    }
}
