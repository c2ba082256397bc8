package guanxi.platform.forms;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a form's header may say. */
public record FormColumns(String form, List<Column> columns) {
    public FormColumns {
        columns = List.copyOf(columns);
        Map<String, Column> names = new HashMap<>();
        for (Column column : columns) {
            column.names().map(HeaderName::of).distinct().forEach(name -> {
                if (names.put(name, column) != null)
                    throw new IllegalArgumentException("Form " + form + " has two columns called " + name);
            });
        }
    }

    public static FormColumns form(String name, Column... columns) {
        return new FormColumns(name, Arrays.asList(columns));
    }

    public Optional<Column> named(String header) {
        String name = HeaderName.of(header);
        return columns.stream()
                .filter(column -> column.names().map(HeaderName::of).anyMatch(name::equals))
                .findFirst();
    }
}
