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
            if (column.mustStandInHeader() && !header.positions.containsKey(column.english()))
                throw new FormRejected(
                        FormRule.MISSING_COLUMN,
                        "The column " + column.display() + " of form " + columns.name() + " is missing.",
                        Map.of("column", column.display()));
        return header;
    }

    private void place(int position, String name, FormColumns columns) {
        if (name.isEmpty())
            throw new FormRejected(FormRule.UNKNOWN_COLUMN, "Column " + (position + 1) + " of the header has no name.");
        Column column = columns.named(name)
                .orElseThrow(() -> new FormRejected(
                        FormRule.UNKNOWN_COLUMN,
                        "The form " + columns.name() + " has no column " + Quoted.of(name)
                                + "; its first row is the header, with "
                                + String.join(
                                        ", ",
                                        columns.columns().stream()
                                                .map(Column::english)
                                                .toList())
                                + ".",
                        Map.of("column", Quoted.plain(name))));
        if (positions.put(column.english(), position) != null)
            throw new FormRejected(
                    FormRule.DOUBLED_COLUMN,
                    "The column " + column.display() + " stands twice in the header.",
                    Map.of("column", column.display()));
    }

    Column column(String english) {
        return Optional.ofNullable(declared.get(english))
                .orElseThrow(() -> new IllegalArgumentException("The form declares no column " + english));
    }

    /** A row that ends early is taken where it can mean one thing only: what is left out need not be filled. */
    RawRow withoutRequiredCellsMissing(RawRow row) {
        if (row.fault() != null) return row;
        for (int i = row.cells().size(); i < spelled.size(); i++) {
            String missing = spelled.get(i);
            int position = i;
            boolean required = declared.values().stream()
                    .anyMatch(column -> column.mustBeFilled() && positions.get(column.english()) == position);
            if (required)
                return RawRow.faulty(
                        row.line(),
                        FormRule.ROW_TOO_SHORT,
                        "The row ends after " + row.cells().size() + " cells, before column " + Quoted.of(missing)
                                + ", which must be filled.",
                        Map.of("column", Quoted.plain(missing)));
        }
        return row;
    }

    /** Empty when the file leaves an optional column out, or the row its end. */
    String cell(List<String> cells, String english) {
        Integer position = positions.get(column(english).english());
        return position == null || position >= cells.size() ? "" : cells.get(position);
    }

    String spelling(String english) {
        Integer position = positions.get(english);
        return position == null ? english : spelled.get(position);
    }
}
