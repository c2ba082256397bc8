package guanxi.visit.clocks;

import guanxi.language.WorkInterval;
import guanxi.language.organisation.OfficeId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which days somebody works, and in which hours: by what is listed, holidays and make-up days (调休), else Monday to Friday. */
public record WorkCalendar(WorkCalendars calendars, Function<LocalDate, OfficeId> officeOn) {
    public static final Period FARTHEST = Period.ofDays(130);

    public boolean isWorked(LocalDate day) {
        return calendars.isWorked(day, officeOn.apply(day));
    }

    /** What the day is called, if it is listed. */
    public Optional<String> name(LocalDate day) {
        return calendars.mark(day, officeOn.apply(day)).map(WorkCalendars.Mark::name);
    }

    /** None on a free day. */
    public List<WorkInterval> hours(LocalDate day) {
        return isWorked(day) ? calendars.hours().on(day, officeOn.apply(day)) : List.of();
    }

    /** The last of so many days worked after a day. */
    public LocalDate workedAfter(LocalDate day, int count) {
        var worked = day.plusDays(1).datesUntil(day.plus(FARTHEST)).filter(this::isWorked);
        return worked.skip(count - 1L).findFirst().orElse(day.plusDays(count));
    }

    /** T-01: the day on which the plan of the next month is reported. */
    public LocalDate lastWorkedOf(YearMonth month) {
        LocalDate last = month.atEndOfMonth();
        return first(Stream.iterate(last, day -> day.minusDays(1)).limit(last.getDayOfMonth()), this::isWorked, last);
    }

    /** The month whose plan is due next, on a day. */
    public YearMonth plannedNextOn(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return lastWorkedOf(month).isBefore(day) ? month.plusMonths(2) : month.plusMonths(1);
    }

    /**
     * T-24: when work begins on the next day on which he works.
     *
     * @param leave days on which he does not work
     */
    public LocalDateTime nextBeginningAfter(LocalDate day, Collection<LocalDate> leave) {
        var later = day.plusDays(1).datesUntil(day.plus(FARTHEST));
        LocalDate next = first(later, any -> isWorked(any) && !leave.contains(any), day.plusDays(1));
        return next.atTime(
                calendars.hours().on(next, officeOn.apply(next)).getFirst().begins());
    }

    private static LocalDate first(Stream<LocalDate> days, Predicate<LocalDate> wanted, LocalDate otherwise) {
        return days.filter(wanted).findFirst().orElse(otherwise);
    }
}
