package guanxi.visit.web.paper;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A form of numbered lines: as many a sheet as the paper has, those that nobody filled stay blank.
 *
 * @param style by which the widths of its columns are known
 * @param columns what stands above them, behind that of the numbers
 */
public record LinedForm(String title, String style, int lines, List<String> columns) {
    private static final String SHEET = """
        <div class="sheet"><h1>%s</h1><table class="lined %s"><thead>%s</thead><tbody>%s</tbody></table></div>""";
    private static final String NUMBER = "序号";

    /** @param filled what each line says, in the order of the columns */
    public Html with(List<List<String>> filled) {
        int sheets = Math.max(1, Math.ceilDiv(filled.size(), lines));
        return Html.all(IntStream.range(0, sheets).mapToObj(sheet -> {
            var numbers = IntStream.range(sheet * lines, (sheet + 1) * lines);
            return Html.of(SHEET, title, style, head(), Html.all(numbers.mapToObj(at -> line(at, filled))));
        }));
    }

    private Html head() {
        return row("<th>%s</th>", Stream.concat(Stream.of(NUMBER), columns.stream()));
    }

    private Html line(int at, List<List<String>> filled) {
        var said = at < filled.size()
                ? filled.get(at)
                : columns.stream().map(blank -> "").toList();
        return row("<td>%s</td>", Stream.concat(Stream.of(String.valueOf(at + 1)), said.stream()));
    }

    private static Html row(String cell, Stream<String> texts) {
        return Html.of("<tr>%s</tr>", Html.all(texts.map(text -> Html.of(cell, text))));
    }
}
