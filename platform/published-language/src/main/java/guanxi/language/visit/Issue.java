package guanxi.language.visit;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A problem of the client that came up during a visit, handled then or left open (F-11, rows 11 and 12).
 *
 * @param text absent where a form only counts them
 * @param dueOn by when it is to be solved; absent if nobody said
 */
public record Issue(
        @Nullable String text, Boolean solved, @Nullable LocalDate dueOn) {

    /** So many that nobody named, as a form has them. */
    public static List<Issue> counted(int solved, int unsolved) {
        return Stream.of(
                        Collections.nCopies(solved, new Issue(null, true, null)),
                        Collections.nCopies(unsolved, new Issue(null, false, null)))
                .flatMap(List::stream)
                .toList();
    }

    public boolean onlyCounted() {
        return text == null && dueOn == null;
    }
}
