package guanxi.evaluation.scoring;

import guanxi.language.visit.CalendarEvent.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which days are worked: a listed date as it is listed, any other Monday to Friday. */
public final class WorkCalendar {
    private static final int LONGEST_BREAK = 366;
    private final NavigableMap<LocalDate, ListedDay> listed = new TreeMap<>();

    public WorkCalendar(Collection<ListedDay> days) {
        days.forEach(day -> listed.put(day.date(), day));
    }

    public boolean isWorked(LocalDate date) {
        ListedDay day = listed.get(date);
        if (day != null) return day.kind() == Kind.WORKDAY;
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    public List<LocalDate> workingDays(YearMonth month) {
        return days(month).filter(this::isWorked).toList();
    }

    /** The last day before the month that is worked; the day before it, if a year has none. */
    public LocalDate lastWorkingDayBefore(YearMonth month) {
        LocalDate dayBefore = month.atDay(1).minusDays(1);
        return Stream.iterate(dayBefore, day -> day.minusDays(1))
                .limit(LONGEST_BREAK)
                .filter(this::isWorked)
                .findFirst()
                .orElse(dayBefore);
    }

    /** What was listed of these days, both inclusive. */
    List<EvidenceLine> evidence(LocalDate from, LocalDate to) {
        return listed.subMap(from, true, to, true).values().stream()
                .map(day -> day.told().on(day.date(), null, Counted.as(day.kind())))
                .toList();
    }

    private static Stream<LocalDate> days(YearMonth month) {
        return month.atDay(1).datesUntil(month.plusMonths(1).atDay(1));
    }
}
