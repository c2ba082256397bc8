package guanxi.platform.forms;

import java.util.List;
import java.util.function.Function;

/** What became of the rows of one file. */
public record ImportAnswer(String form, int rows, int accepted, int unchanged, List<RejectedRow> rejected) {
    public ImportAnswer {
        rejected = List.copyOf(rejected);
    }

    /** The same with other sentences for the rows that did not count. */
    public ImportAnswer saying(Function<RejectedRow, String> sentence) {
        var said = rejected.stream().map(row -> row.saying(sentence.apply(row))).toList();
        return new ImportAnswer(form, rows, accepted, unchanged, said);
    }
}
