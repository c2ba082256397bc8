package guanxi.platform.forms;

import guanxi.platform.text.Texts;
import java.text.Normalizer;
import java.util.Locale;

/** The one spelling under which column names are compared: case, surrounding space and full-width brackets make no difference. */
final class HeaderName {
    private HeaderName() {}

    static String of(String name) {
        return Texts.clean(Normalizer.normalize(name, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
    }
}
