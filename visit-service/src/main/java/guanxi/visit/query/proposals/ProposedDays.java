package guanxi.visit.query.proposals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Gives visits days on which their specialist works, one after the other, and not more on one than he can make. */
public final class ProposedDays {

    private ProposedDays() {}

    /**
     * @param dueOn of each visit; it gets no day before that
     * @param first no visit gets one before that either
     * @param most on one day
     */
    public static List<LocalDate> of(List<LocalDate> dueOn, LocalDate first, int most, Predicate<LocalDate> isWorked) {
        var taken = new HashMap<LocalDate, Integer>();
        var days = new ArrayList<LocalDate>();
        for (LocalDate due : dueOn) {
            LocalDate earliest = due.isBefore(first) ? first : due;
            LocalDate day = Stream.iterate(earliest, next -> next.plusDays(1))
                    .filter(isWorked)
                    .filter(worked -> taken.getOrDefault(worked, 0) < most)
                    .findFirst()
                    .orElseThrow();
            taken.merge(day, 1, Integer::sum);
            days.add(day);
        }
        return List.copyOf(days);
    }
}
