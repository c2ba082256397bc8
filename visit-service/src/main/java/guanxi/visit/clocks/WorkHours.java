package guanxi.visit.clocks;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import guanxi.language.WorkInterval;
import guanxi.language.organisation.OfficeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * In which hours it is worked: those of the date go before those of the weekday, and each of them of an office before those for
 * all.
 */
public record WorkHours(List<StatedHours> stated) {
    private static final List<WorkInterval> BUILT_IN =
            List.of(new WorkInterval("08:00", "12:00"), new WorkInterval("13:00", "17:30"));

    public WorkHours {
        stated = List.copyOf(stated);
    }

    /**
     * As if it was a working day.
     *
     * @param office absent for somebody without one
     */
    List<WorkInterval> on(LocalDate day, OfficeId office) {
        Stream<Optional<StatedHours>> inOrder = Stream.of(
                newest(hours -> hours.areOf(office) && hours.areOfDate(day)),
                newest(hours -> hours.areOf(null) && hours.areOfDate(day)),
                newest(hours -> hours.areOf(office) && hours.areOfWeekdayOf(day)),
                newest(hours -> hours.areOf(null) && hours.areOfWeekdayOf(day)));
        return inOrder.flatMap(Optional::stream)
                .findFirst()
                .map(StatedHours::intervals)
                .orElse(BUILT_IN);
    }

    private Optional<StatedHours> newest(Predicate<StatedHours> wanted) {
        return stated.stream().filter(wanted).max(comparing(StatedHours::validFrom, nullsFirst(naturalOrder())));
    }
}
