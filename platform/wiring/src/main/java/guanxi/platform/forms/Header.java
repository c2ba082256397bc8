package guanxi.platform.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which column of the form stands where in the file, and how the file spells it. */
final class Header {
    private final List<String> spelled;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, Column> declared = new HashMap<>();

    private Header(List<String> spelled, FormColumns columns) {
        this.spelled = spelled;
        columns.columns().forEach(column -> declared.put(column.english(), column));
    }

    static Header match(List<String> names, FormColumns columns) {
        Header header = new Header(names, columns);
        for (int i = 0; i < names.size(); i++) header.place(i, names.get(i), columns);
        for (Column column : columns.columns())
            if (column.required() && !header.positions.containsKey(column.english()))
                throw new FormRejected(
                        FormRule.MISSING_COLUMN,
                        "The column " + column.display() + " of form " + columns.form() + " is missing.");
        return header;
    }

    private void place(int position, String name, FormColumns columns) {
        if (name.isEmpty())
            throw new FormRejected(FormRule.UNKNOWN_COLUMN, "Column " + (position + 1) + " of the header has no name.");
        Column column = columns.named(name)
                .orElseThrow(() -> new FormRejected(
                        FormRule.UNKNOWN_COLUMN,
                        "The form " + columns.form() + " has no column " + Quoted.of(name) + "."));
        if (positions.put(column.english(), position) != null)
            throw new FormRejected(
                    FormRule.DOUBLED_COLUMN, "The column " + column.display() + " stands twice in the header.");
    }

    Column column(String english) {
        return Optional.ofNullable(declared.get(english))
                .orElseThrow(() -> new IllegalArgumentException("The form declares no column " + english));
    }

    /** Empty when the file leaves an optional column out. */
    String cell(List<String> cells, String english) {
        Integer position = positions.get(column(english).english());
        return position == null ? "" : cells.get(position);
    }

    String spelling(String english) {
        Integer position = positions.get(english);
        return position == null ? english : spelled.get(position);
    }
}
