package guanxi.platform.tenure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What holds from which day on, each until the next begins. Other than in a {@link Timeline} there is one a day, which may be said
 * anew, changed or taken back, and nothing need hold before the first.
 *
 * @param all by the day on which each began
 */
public record Dated<T>(@JsonValue List<Since<T>> all) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Dated {
        all = all.stream()
                .sorted(Comparator.comparing(Since::from, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /** @param from the day on which it begins; absent for from ever */
    public record Since<T>(LocalDate from, T value) {
        private boolean hasBegunBy(LocalDate day) {
            return from == null || !from.isAfter(day);
        }

        private boolean isOf(LocalDate day) {
            return Objects.equals(from, day);
        }
    }

    public static <T> Dated<T> none() {
        return new Dated<>(List.of());
    }

    /** Of what has begun by a day, what began last; absent if nothing has. */
    public Optional<Since<T>> on(LocalDate day) {
        return all.stream().filter(known -> known.hasBegunBy(day)).reduce((earlier, later) -> later);
    }

    /** What was said of the same day is replaced. */
    public Dated<T> with(LocalDate from, T value) {
        return new Dated<>(Stream.concat(without(from).all().stream(), Stream.of(new Since<>(from, value)))
                .toList());
    }

    /** Where nothing was said of that very day, nothing changes. */
    public Dated<T> changing(LocalDate from, UnaryOperator<T> change) {
        return new Dated<>(all.stream()
                .map(known -> known.isOf(from) ? new Since<>(from, change.apply(known.value())) : known)
                .toList());
    }

    public Dated<T> without(LocalDate from) {
        return new Dated<>(all.stream().filter(known -> !known.isOf(from)).toList());
    }
}
