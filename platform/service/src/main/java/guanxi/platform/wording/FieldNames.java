package guanxi.platform.wording;

import guanxi.platform.forms.Column;
import guanxi.platform.forms.FormColumns;
import guanxi.platform.forms.Forms;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What the department calls a field of the API: as its forms print the column. */
final class FieldNames {
    private static final Pattern WORD = Pattern.compile("_([a-z])");
    private static final Map<String, String> CHINESE = chinese();

    private FieldNames() {}

    /** The field itself where no form has it; of a field within a field, the inner one. */
    static String chinese(String field) {
        String name = field.substring(field.lastIndexOf('.') + 1);
        return CHINESE.getOrDefault(name, field);
    }

    private static Map<String, String> chinese() {
        var names = new HashMap<String, String>();
        for (FormColumns form : Forms.ALL) {
            for (Column column : form.columns()) {
                if (column.chinese().isEmpty()) continue;
                String name = column.chinese().getFirst();
                names.putIfAbsent(column.english(), name);
                names.putIfAbsent(
                        WORD.matcher(column.english())
                                .replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT)),
                        name);
            }
        }
        return names;
    }
}
