package guanxi.platform.forms;

import guanxi.platform.text.Texts;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The one spelling under which column names are compared: case, width, spaces, line breaks and the star of a required column make no difference. */
final class HeaderName {
    private static final Pattern UNHEARD = Pattern.compile("[\\s*]+");

    private HeaderName() {}

    static String of(String name) {
        String narrow = Normalizer.normalize(Texts.clean(name), Normalizer.Form.NFKC);
        return UNHEARD.matcher(narrow).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
