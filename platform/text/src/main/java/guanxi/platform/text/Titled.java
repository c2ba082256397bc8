package guanxi.platform.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A human as forms write him, {@code name/title} or {@code name (title)}, with the strokes and brackets of any keyboard. */
public record Titled(String name, String title) {
    private static final String SLASH = "/\u2044\u2215\u29F8\uFF0F";
    private static final Pattern WITH_SLASH = Pattern.compile("([^" + SLASH + "]*)[" + SLASH + "]([^" + SLASH + "]*)");
    private static final Pattern WITH_BRACKETS =
            Pattern.compile("([^()\uFF08\uFF09]+)[(\uFF08]([^()\uFF08\uFF09]+)[)\uFF09]");
    private static final Pattern AMBIGUOUS = Pattern.compile("[\\\\\uFF3C" + SLASH + "]");

    /** The title is absent if none is written; the whole is empty where nobody can say which is which. */
    public static Optional<Titled> of(String written) {
        Matcher parts = WITH_SLASH.matcher(written);
        if (!parts.matches()) parts = WITH_BRACKETS.matcher(written);
        if (parts.matches()) return Optional.of(titled(parts.group(1), parts.group(2)));
        return AMBIGUOUS.matcher(written).find() ? Optional.empty() : Optional.of(titled(written, ""));
    }

    /** In the spelling that is shown. */
    public String text() {
        return title == null ? name : name + "/" + title;
    }

    /** So that it is read again as the same, whatever the name has in it. */
    public String written() {
        return name + "/" + (title == null ? "" : title);
    }

    private static Titled titled(String name, String title) {
        String told = Texts.clean(title);
        return new Titled(Texts.clean(name), told.isEmpty() ? null : told);
    }
}
