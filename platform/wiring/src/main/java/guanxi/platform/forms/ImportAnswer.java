package guanxi.platform.forms;

import java.util.List;

/** What became of the rows of one file. */
public record ImportAnswer(String form, int rows, int accepted, int unchanged, List<RejectedRow> rejected) {
    public ImportAnswer {
        rejected = List.copyOf(rejected);
    }
}
