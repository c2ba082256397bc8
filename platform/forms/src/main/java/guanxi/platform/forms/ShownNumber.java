package guanxi.platform.forms;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as its cell shows it. A format that only groups, rounds or names our currency leaves the plain number; one that makes
 * another text of it gives that text (85%, 1.50E+10, K0007), which a column then takes or refuses as it would from CSV.
 */
final class ShownNumber {
    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(
            Map.entry(1, "0"),
            Map.entry(2, "0.00"),
            Map.entry(3, "0"),
            Map.entry(4, "0.00"),
            Map.entry(5, "0"),
            Map.entry(6, "0"),
            Map.entry(7, "0.00"),
            Map.entry(8, "0.00"),
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"),
            Map.entry(11, "0.00E+00"),
            Map.entry(12, "# ?/?"),
            Map.entry(13, "# ??/??"),
            Map.entry(37, "0"),
            Map.entry(38, "0"),
            Map.entry(39, "0.00"),
            Map.entry(40, "0.00"),
            Map.entry(41, "0"),
            Map.entry(42, "0"),
            Map.entry(43, "0.00"),
            Map.entry(44, "0.00"),
            Map.entry(48, "0.0E+0"));
    private static final MathContext AS_EXCEL_KEEPS = new MathContext(15, RoundingMode.HALF_UP);
    private static final int MOST_DIGITS = 15;
    private static final Pattern SECTIONS = Pattern.compile("((?:\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|[^;])*);");
    private static final Pattern CONDITION = Pattern.compile("\\[[<>=]");
    private static final Pattern UNSEEN = Pattern.compile("[_*].|\\[(?!\\$)[^\\]]*\\]");
    private static final Pattern CURRENCY = Pattern.compile("\\[\\$([^\\]-]*)[^\\]]*\\]");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"|[\\\\!](.)");
    private static final Pattern PLACES = Pattern.compile(
            "(?<whole>[0#?](?:[0#?,]*[0#?])?)(?<scale>,*)(?:\\.(?<decimals>[0#?]*))?(?<power>[eE][+-]0+)?|\\.(?<only>[0#?]+)|(?i:general)|@");
    private static final Pattern HARMLESS = Pattern.compile("[\\s\u00A0()+\u2212-]|[\u00A5\uFFE5元圆]|CNY|RMB");

    private ShownNumber() {}

    /** Empty if nobody can read from the sheet what the number is. */
    static Optional<String> of(BigDecimal value, Integer id, String format) {
        String code = format == null || format.isBlank()
                ? BUILT_IN.get(id == null ? 0 : id)
                : format.replace("G/通用格式", "General");
        if (code == null) return general(value);
        List<String> sections = SECTIONS.matcher(code + ";")
                .results()
                .map(found -> found.group(1))
                .toList();
        if (CONDITION.matcher(code).find()) return Optional.empty();
        return inSection(value, section(value, sections));
    }

    private static String section(BigDecimal value, List<String> sections) {
        if (value.signum() < 0 && sections.size() > 1) return sections.get(1);
        return value.signum() == 0 && sections.size() > 2 ? sections.get(2) : sections.getFirst();
    }

    private static Optional<String> inSection(BigDecimal value, String section) {
        String seen = UNSEEN.matcher(section).replaceAll("");
        String named = CURRENCY.matcher(seen).replaceAll("\"$1\"");
        // literals stand aside, so that a letter or a digit in them is no placeholder
        StringBuilder literals = new StringBuilder();
        Matcher literal = LITERAL.matcher(named);
        while (literal.find()) literals.append(literal.group(1) == null ? literal.group(2) : literal.group(1));
        String bare = LITERAL.matcher(named).replaceAll("\0");
        Matcher places = PLACES.matcher(bare);
        if (!places.find()) return withoutPlaces(value, named);
        String around = bare.substring(0, places.start()) + bare.substring(places.end());
        if (PLACES.matcher(around).find() || around.contains("/")) return Optional.empty();
        if (places.group("scale") != null && !places.group("scale").isEmpty()) return Optional.empty();
        Optional<String> digits = digits(value, places, around.contains("%"));
        String other = HARMLESS.matcher(literals + around.replace("\0", "")).replaceAll("");
        if (other.isEmpty()) return digits;
        return digits.map(number -> literals(named, number));
    }

    private static Optional<String> digits(BigDecimal value, Matcher places, boolean percent) {
        BigDecimal shown = percent ? value.movePointRight(2) : value;
        if (places.group("power") != null) return Optional.of(power(shown, decimals(places)));
        if (places.group("whole") == null && places.group("only") == null) return general(shown);
        BigDecimal rounded = shown.round(AS_EXCEL_KEEPS).setScale(decimals(places), RoundingMode.HALF_UP);
        long zeros = places.group("whole") == null
                ? 0
                : places.group("whole").chars().filter(c -> c == '0').count();
        return general(rounded).map(number -> padded(number, (int) zeros));
    }

    private static int decimals(Matcher places) {
        String decimals = places.group("decimals") == null ? places.group("only") : places.group("decimals");
        return decimals == null ? 0 : decimals.length();
    }

    private static String power(BigDecimal value, int decimals) {
        int exponent = value.signum() == 0 ? 0 : value.precision() - value.scale() - 1;
        BigDecimal mantissa = value.movePointLeft(exponent).setScale(decimals, RoundingMode.HALF_UP);
        return mantissa.toPlainString() + "E" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
    }

    private static String padded(String number, int zeros) {
        String sign = number.startsWith("-") ? "-" : "";
        String digits = number.substring(sign.length());
        int whole = digits.contains(".") ? digits.indexOf('.') : digits.length();
        return sign + "0".repeat(Math.max(0, zeros - whole)) + digits;
    }

    /** Accountants write a dash for zero; a format that shows nothing hides the number. */
    private static Optional<String> withoutPlaces(BigDecimal value, String named) {
        String text = literals(named, "").strip();
        if (text.isEmpty()) return Optional.empty();
        return Optional.of(value.signum() == 0 && text.matches("[¥￥]?\\s*[-\u2013\u2014]") ? "0" : text);
    }

    private static String literals(String named, String number) {
        StringBuilder text = new StringBuilder();
        Matcher literal = LITERAL.matcher(named);
        int end = 0;
        boolean placed = false;
        while (true) {
            boolean more = literal.find();
            String between = named.substring(end, more ? literal.start() : named.length());
            Matcher places = PLACES.matcher(between);
            if (!placed && places.find()) {
                text.append(between, 0, places.start()).append(number).append(between.substring(places.end()));
                placed = true;
            } else {
                text.append(between);
            }
            if (!more) return text.toString();
            text.append(literal.group(1) == null ? literal.group(2) : literal.group(1));
            end = literal.end();
        }
    }

    /** Without an exponent, as long as the spreadsheet has kept all digits. */
    private static Optional<String> general(BigDecimal value) {
        if (value.signum() == 0) return Optional.of("0");
        BigDecimal kept = value.round(AS_EXCEL_KEEPS).stripTrailingZeros();
        if ((long) kept.precision() - kept.scale() > MOST_DIGITS || kept.scale() > 2L * MOST_DIGITS)
            return Optional.empty();
        return Optional.of(kept.toPlainString());
    }
}
