package guanxi.visit.query.proposals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Gives visits days on which their specialist works, one after the other, and not more on one than he can make. */
public final class ProposedDays {
    private static final int MOST_ON_A_DAY = 6;

    private ProposedDays() {}

    /**
     * @param dueOn of each visit; it gets no day before that
     * @param first no visit gets one before that either
     */
    public static List<LocalDate> of(List<LocalDate> dueOn, LocalDate first, Predicate<LocalDate> isWorked) {
        var taken = new HashMap<LocalDate, Integer>();
        var days = new ArrayList<LocalDate>();
        for (LocalDate due : dueOn) {
            LocalDate earliest = due.isBefore(first) ? first : due;
            LocalDate day = Stream.iterate(earliest, next -> next.plusDays(1))
                    .filter(isWorked)
                    .filter(worked -> taken.getOrDefault(worked, 0) < MOST_ON_A_DAY)
                    .findFirst()
                    .orElseThrow();
            taken.merge(day, 1, Integer::sum);
            days.add(day);
        }
        return List.copyOf(days);
    }
}
