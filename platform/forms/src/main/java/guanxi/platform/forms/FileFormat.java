package guanxi.platform.forms;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Told by the first bytes; a file's name may lie. What no reader here reads is called by its true name. */
enum FileFormat {
    CSV,
    XLSX;

    private static final String SAVE =
            "; open the form in Excel and save it, without a password, as .xlsx (Excel workbook) or CSV UTF-8.";
    private static final Map<String, String> OTHERS = Map.of(
            "\u00D0\u00CF\u0011\u00E0", "an old or password-protected Excel file (.xls)",
            "\u0009\u0008", "a very old Excel file (.xls)",
            "\u0009\u0004", "a very old Excel file (.xls)",
            "%PDF", "a PDF",
            "{\\rtf", "a text document (RTF)",
            "\u0089PNG", "a picture",
            "\u00FF\u00D8\u00FF", "a picture",
            "\u001F\u008B", "a packed file",
            "Rar!", "a packed file",
            "7z\u00BC\u00AF", "a packed file");
    private static final Pattern WEB_PAGE =
            Pattern.compile("[\\s\u00EF\u00BB\u00BF\u00FE\u00FF]*(<|mime-version:).*", Pattern.DOTALL);
    private static final int LONGEST_START = 256;

    static FileFormat of(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, LONGEST_START), StandardCharsets.ISO_8859_1);
        OTHERS.forEach((magic, name) -> {
            if (start.startsWith(magic)) throw unsupported(name);
        });
        if (WEB_PAGE.matcher(start.replace("\0", "").toLowerCase(Locale.ROOT)).matches())
            throw unsupported("a web page, whatever the file's name says");
        // a record number follows the letters in an archive, which no text has
        boolean archive = start.startsWith("PK") && content.length > 3 && content[2] >= 0 && content[2] < 9;
        return archive ? XLSX : CSV;
    }

    static FormRejected unsupported(String name) {
        return new FormRejected(FormRule.UNSUPPORTED_FORMAT, "This is " + name + SAVE);
    }
}
