package guanxi.evaluation.scoring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import guanxi.language.organisation.OfficeId;
import guanxi.language.visit.CalendarEvent.Kind;
import guanxi.platform.tenure.HeldRoles;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which days are worked: a listed date as it is listed, for an office before for all, any other Monday to Friday. */
public final class WorkCalendar {
    private static final int LONGEST_BREAK = 366;
    private final NavigableMap<LocalDate, List<ListedDay>> listed;
    private final Function<LocalDate, OfficeId> officeOn;

    /** The one for all. */
    public WorkCalendar(Collection<ListedDay> days) {
        this(days.stream().collect(groupingBy(ListedDay::date, TreeMap::new, toList())), day -> null);
    }

    private WorkCalendar(NavigableMap<LocalDate, List<ListedDay>> listed, Function<LocalDate, OfficeId> officeOn) {
        this.listed = listed;
        this.officeOn = officeOn;
    }

    /** That of somebody: date by date the one of the office in which he is then. */
    public WorkCalendar of(HeldRoles roles) {
        return new WorkCalendar(listed, day -> roles.on(day).officeId());
    }

    public boolean isWorked(LocalDate date) {
        return listedOn(date)
                .map(day -> day.kind() == Kind.WORKDAY)
                .orElse(date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0);
    }

    private Optional<ListedDay> listedOn(LocalDate date) {
        var all = listed.getOrDefault(date, List.of());
        if (all.isEmpty()) return Optional.empty();
        OfficeId office = officeOn.apply(date);
        return Stream.of(office, null)
                .flatMap(whose -> all.stream().filter(day -> Objects.equals(day.officeId(), whose)))
                .findFirst();
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
        return listed.subMap(from, true, to, true).keySet().stream()
                .flatMap(date -> listedOn(date).stream())
                .map(day -> day.told().on(day.date(), null, Counted.as(day.kind())))
                .toList();
    }

    private static Stream<LocalDate> days(YearMonth month) {
        return month.atDay(1).datesUntil(month.plusMonths(1).atDay(1));
    }
}
