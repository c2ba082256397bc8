package guanxi.platform.tenure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From when to when somebody belonged to the department; who left may come back. */
public record Stays(@JsonValue List<Stay> all) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Stays {
        all = List.copyOf(all);
    }

    /**
     * @param firstDay absent where nobody ever said: then he was there from ever
     * @param lastDay the last day on which he is there; absent as long as he has not left
     */
    public record Stay(
            @Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {
        public boolean begunBy(LocalDate day) {
            return firstDay == null || !firstDay.isAfter(day);
        }

        public boolean endedBefore(LocalDate day) {
            return lastDay != null && lastDay.isBefore(day);
        }
    }

    /** @param firstDay absent for from ever */
    public static Stays since(LocalDate firstDay) {
        return new Stays(List.of(new Stay(firstDay, null)));
    }

    /** A first day after he had left begins another stay; any other is the first day of this one, said later or said anew. */
    public Stays joined(LocalDate firstDay) {
        boolean isBack = last().endedBefore(firstDay);
        return isBack ? and(all, new Stay(firstDay, null)) : and(allButLast(), new Stay(firstDay, last().lastDay()));
    }

    public Stays left(LocalDate lastDay) {
        return and(allButLast(), new Stay(last().firstDay(), lastDay));
    }

    public boolean on(LocalDate day) {
        return during(day, day);
    }

    /** Whether he was there on any of these days. */
    public boolean during(LocalDate first, LocalDate last) {
        return all.stream().anyMatch(stay -> stay.begunBy(last) && !stay.endedBefore(first));
    }

    /** The one that he is in, or was in last. */
    public Stay last() {
        return all.getLast();
    }

    private List<Stay> allButLast() {
        return all.subList(0, all.size() - 1);
    }

    private static Stays and(List<Stay> known, Stay next) {
        var more = new ArrayList<>(known);
        more.add(next);
        return new Stays(more);
    }
}
