package guanxi.platform.forms;

import java.text.Normalizer;
import java.util.Locale;

/** The one spelling under which column names are compared: case, surrounding space and full-width brackets make no difference. */
final class HeaderName {
    private HeaderName() {}

    static String of(String name) {
        return CellText.trim(Normalizer.normalize(name, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
    }
}
