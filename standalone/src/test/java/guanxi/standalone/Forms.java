package guanxi.standalone;

import guanxi.platform.forms.FormColumns;
import guanxi.standalone.cli.Form;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.util.ClassUtils;

/** The forms of all contexts, wherever their web room keeps them. */
public final class Forms {

    private Forms() {}

    public static List<FormColumns> all() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new RegexPatternTypeFilter(Pattern.compile("guanxi\\.\\w+\\.web\\..*")));
        return scan.findCandidateComponents("guanxi").stream()
                .flatMap(found -> Arrays.stream(ClassUtils.resolveClassName(found.getBeanClassName(), null)
                        .getDeclaredFields()))
                .filter(field -> field.getType() == FormColumns.class)
                .map(Forms::value)
                .toList();
    }

    /** Where anybody imports the form of this name. */
    public static String path(String label) {
        return Arrays.stream(Form.values())
                .filter(form -> form.label().equals(label))
                .map(Form::path)
                .findFirst()
                .orElseThrow();
    }

    private static FormColumns value(Field form) {
        try {
            form.setAccessible(true);
            return (FormColumns) form.get(null);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
