package guanxi.platform.tenure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import guanxi.platform.decision.DepartmentTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What held from when on. Of all that has begun by a moment, what began on the newest day holds; of equal days what was said last. So
 * what is said later wins over what was said earlier only from its own day on.
 *
 * @param entries in the order in which they were said
 */
public record Timeline<T>(@JsonValue List<Since<T>> entries) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Timeline {
        entries = List.copyOf(entries);
    }

    /**
     * @param from the day on which it began; absent for what was said first: it holds for all time before the first change
     * @param at the moment of that day at which it began, the day's beginning if it was said for the day
     */
    public record Since<T>(
            @Nullable LocalDate from, @Nullable Instant at, T value) {}

    public static <T> Timeline<T> always(T value) {
        return new Timeline<>(List.of(new Since<>(null, null, value)));
    }

    /** From the beginning of a day, which may lie in the past. */
    public Timeline<T> from(LocalDate day, T value, DepartmentTime time) {
        return and(new Since<>(day, time.startOf(day), value));
    }

    /** @param moment of that day, the day's beginning if absent */
    public Timeline<T> from(LocalDate day, Instant moment, T value, DepartmentTime time) {
        return moment == null ? from(day, value, time) : and(new Since<>(day, moment, value));
    }

    public T at(Instant moment) {
        return newest(entry -> !entry.at().isAfter(moment));
    }

    /** What holds at the end of a day. */
    public T on(LocalDate day) {
        return newest(entry -> !entry.from().isAfter(day));
    }

    public T latest() {
        return newest(entry -> true);
    }

    /** Whether saying that it holds from this day on would say nothing new. */
    public boolean holdsFrom(LocalDate day, T value, DepartmentTime time) {
        return at(time.startOf(day)).equals(value) && on(day).equals(value);
    }

    private T newest(Predicate<Since<T>> hasBegun) {
        Since<T> newest = entries.getFirst();
        for (Since<T> entry : entries.subList(1, entries.size())) {
            boolean older = newest.from() != null && entry.from().isBefore(newest.from());
            if (hasBegun.test(entry) && !older) newest = entry;
        }
        return newest.value();
    }

    private Timeline<T> and(Since<T> next) {
        var all = new ArrayList<>(entries);
        all.add(next);
        return new Timeline<>(all);
    }
}
