package guanxi.visit.clocks;

import guanxi.language.visit.CalendarEvent.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which days are worked: what the department's calendar lists, holidays and make-up days (调休), else Monday to Friday. */
public record WorkCalendar(Map<LocalDate, Kind> listed) {
    public static final Period FARTHEST = Period.ofDays(130);

    public boolean isWorked(LocalDate day) {
        Kind kind = listed.get(day);
        if (kind != null) return kind == Kind.WORKDAY;
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
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

    /** @param leave days on which he does not work */
    public LocalDate nextWorkedAfter(LocalDate day, Collection<LocalDate> leave) {
        var later = day.plusDays(1).datesUntil(day.plus(FARTHEST));
        return first(later, next -> isWorked(next) && !leave.contains(next), day.plusDays(1));
    }

    private static LocalDate first(Stream<LocalDate> days, Predicate<LocalDate> wanted, LocalDate otherwise) {
        return days.filter(wanted).findFirst().orElse(otherwise);
    }
}
