package guanxi.platform.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The one place where text becomes what a person sees, by whatever door it came: a form's cell, a field of a body, a filter. What
 * looks the same is the same afterwards; what looks blank is empty.
 */
public final class Texts {
    private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\u2028\u2029]");

    /** A joiner counts only inside a picture, which it makes of several. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\u00AD\u034F\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202D\u2060-\u206F\uFEFF]"
                    + "|(?<![\\p{So}\\p{Sk}\uFE0F\\x{DC00}-\\x{DFFF}])\u200D|\u200D(?!\\p{So})");

    /** The ideographic space can be told apart, so that it stays where it is not at an end. */
    private static final Pattern SPACE = Pattern.compile("[\\p{Zs}\u115F\u1160\u2800\u3164\uFFA0&&[^\u3000]]");

    private static final Pattern DOT = Pattern.compile("[\u2022\u2027\u22C5\u30FB]");
    private static final Pattern DASH = Pattern.compile("[\u2010-\u2015\u2212]");
    /** What spreadsheets make of a long number that nobody told them is text; signs and digits of any width. */
    private static final Pattern POWER = Pattern.compile("[+-]?[0-9](\\.[0-9]+)?[eE]\\+[0-9]+");

    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private static final char REVERSES = '\u202E';
    private static final char LOST = '\uFFFD';

    private Texts() {}

    public static String clean(String raw) {
        if (isPlain(raw)) return raw;
        String lines = LINE_END.matcher(raw).replaceAll("\n");
        String visible = INVISIBLE.matcher(lines).replaceAll("");
        String spaced = SPACE.matcher(visible).replaceAll(" ");
        return trim(Normalizer.normalize(spaced, Normalizer.Form.NFC));
    }

    public static boolean isBlank(String raw) {
        return clean(raw).isEmpty();
    }

    /** Whether it is a number of a client, visit and so on, as the department writes it. */
    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** The spelling by which text is searched: width, case, and the kinds of dots and dashes make no difference. */
    public static String folded(String text) {
        String narrow = Normalizer.normalize(clean(text), Normalizer.Form.NFKC);
        String dotted = DOT.matcher(narrow).replaceAll("\u00B7");
        String dashed = DASH.matcher(dotted).replaceAll("-");
        return dashed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** Line breaks and tabs are text; what turns the reading direction around shows another text than it holds. */
    public static boolean hasControlCharacters(String text) {
        return text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t' || c == REVERSES);
    }

    /** Something was there that nobody can restore: a program could not write it, or cut it in two. */
    public static boolean hasLostCharacters(String text) {
        return text.indexOf(LOST) >= 0
                || text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /** {@code 1.5E+10} is what is left of a telephone number. */
    public static boolean hasLostDigits(String text) {
        return text.length() < 32
                && POWER.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                        .matches();
    }

    private static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) from++;
        while (to > from && isSpace(text.charAt(to - 1))) to--;
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Most text is: printable ASCII and common Chinese characters, which have one spelling each. */
    private static boolean isPlain(String text) {
        if (text.isEmpty()) return true;
        if (text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ') return false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' || c > '~') && (c < '\u4E00' || c > '\u9FFF')) return false;
        }
        return true;
    }
}
