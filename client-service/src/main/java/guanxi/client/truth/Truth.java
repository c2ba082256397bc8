package guanxi.client.truth;

import guanxi.language.client.DataField;
import guanxi.language.client.DataFlaw;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How true a client's file is (D-M-B6, 真实准确): how much of what is asked it says, how much of that somebody looked after within the year,
 * and whether it is told apart from all others.
 */
public final class Truth {
    private final FileOnADay file;
    private final Namesakes namesakes;
    private final int asked;
    private final int said;
    private final int filled;
    private final int fresh;

    public Truth(FileOnADay file, Namesakes namesakes) {
        this.file = file;
        this.namesakes = namesakes;
        this.asked = weigh(field -> true);
        this.said = weigh(file::isFilled);
        this.filled = count(file::isFilled);
        this.fresh = count(field -> file.isFilled(field) && file.isFresh(field));
    }

    public Fraction completeness() {
        return Fraction.of(said, asked);
    }

    /** Nothing is fresh of a file that says nothing. */
    public Fraction freshness() {
        return filled == 0 ? Fraction.NOTHING : Fraction.of(fresh, filled);
    }

    /** A client that is in the file twice is half a client. */
    public Fraction uniqueness() {
        return uniqueness(List.copyOf(Namesakes.TELL_APART));
    }

    public Fraction index() {
        return completeness().times(freshness()).times(uniqueness());
    }

    /** What gains most comes first; what gains the same, in the order of fields. */
    public List<Mend> mends() {
        return Arrays.stream(DataField.values())
                .filter(file.asked()::contains)
                .flatMap(this::mends)
                .sorted(Comparator.comparing(Mend::gain).reversed())
                .toList();
    }

    private Stream<Mend> mends(DataField field) {
        if (!file.isFilled(field)) return Stream.of(mend(field, DataFlaw.MISSING, onceSaid(field)));
        Optional<Mend> stale = file.isFresh(field)
                ? Optional.empty()
                : Optional.of(mend(
                        field,
                        DataFlaw.STALE,
                        completeness().times(Fraction.of(fresh + 1L, filled)).times(uniqueness())));
        Optional<Mend> shared = namesakes.isShared(file, field)
                ? Optional.of(mend(field, DataFlaw.NOT_UNIQUE, onceApart(field)))
                : Optional.empty();
        return Stream.of(stale, shared).flatMap(Optional::stream);
    }

    private Mend mend(DataField field, DataFlaw why, Fraction then) {
        return new Mend(field, why, then.minus(index()));
    }

    private Fraction onceSaid(DataField field) {
        return Fraction.of(said + Weights.of(field), asked)
                .times(Fraction.of(fresh + 1L, filled + 1L))
                .times(uniqueness());
    }

    private Fraction onceApart(DataField field) {
        return completeness().times(freshness()).times(uniqueness(Namesakes.without(field)));
    }

    private Fraction uniqueness(List<DataField> by) {
        return Fraction.of(1, 1L + namesakes.others(file, by).size());
    }

    private int weigh(Predicate<DataField> those) {
        return file.asked().stream().filter(those).mapToInt(Weights::of).sum();
    }

    private int count(Predicate<DataField> those) {
        return (int) file.asked().stream().filter(those).count();
    }
}
