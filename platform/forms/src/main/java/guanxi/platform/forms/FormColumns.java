package guanxi.platform.forms;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A form by its name, and what its header may say. */
public record FormColumns(String name, List<Column> columns) {
    public FormColumns {
        columns = List.copyOf(columns);
        Map<String, Column> names = new HashMap<>();
        for (Column column : columns) {
            column.names().map(HeaderName::of).distinct().forEach(heading -> {
                if (names.put(heading, column) != null)
                    throw new IllegalArgumentException("Form " + name + " has two columns called " + heading);
            });
        }
    }

    public static FormColumns form(String name, Column... columns) {
        return new FormColumns(name, Arrays.asList(columns));
    }

    public Optional<Column> named(String header) {
        String heading = HeaderName.of(header);
        return columns.stream()
                .filter(column -> column.names().map(HeaderName::of).anyMatch(heading::equals))
                .findFirst();
    }
}
