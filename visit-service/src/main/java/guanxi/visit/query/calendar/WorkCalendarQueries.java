package guanxi.visit.query.calendar;

import static java.util.stream.Collectors.toMap;

import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.visit.clocks.WorkCalendar;
import guanxi.visit.clocks.WorkCalendars;
import guanxi.visit.clocks.WorkCalendars.Mark;
import guanxi.visit.clocks.WorkCalendars.Place;
import guanxi.visit.read.calendar.CalendarQueries;
import guanxi.visit.read.hours.WorkHoursQueries;
import guanxi.visit.read.offices.OfficeQueries;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The work calendar, of what was listed and of the hours that were set. */
@Component
public class WorkCalendarQueries {
    private final CalendarQueries listed;
    private final WorkHoursQueries hours;
    private final OfficeQueries offices;

    WorkCalendarQueries(CalendarQueries listed, WorkHoursQueries hours, OfficeQueries offices) {
        this.listed = listed;
        this.hours = hours;
        this.offices = offices;
    }

    /** Good for what lies around a day, farther than any row of free days is long. */
    public WorkCalendars around(LocalDate day) {
        return around(day, day);
    }

    /** Likewise for each day between two, both inclusive. */
    public WorkCalendars around(LocalDate first, LocalDate last) {
        return between(first.minus(WorkCalendar.FARTHEST), last.plus(WorkCalendar.FARTHEST));
    }

    /**
     * None of an office that there is not.
     *
     * @param office absent for the calendar of all
     */
    public Page<WorkDay> days(@Nullable String office, LocalDate from, LocalDate to, Paging paging) {
        var asked = office == null ? null : offices.find(office).orElse(null);
        if (asked == null && office != null) return new Page<>(List.of(), null);
        var calendar = between(from, to).ofOffice(asked);
        var days = from.datesUntil(to.plusDays(1)).map(day -> WorkDay.of(day, calendar));
        return Page.of(days, paging, day -> day.date().toString());
    }

    private WorkCalendars between(LocalDate from, LocalDate to) {
        var marks = listed.between(from, to).stream()
                .collect(toMap(day -> new Place(day.officeId(), day.date()), day -> new Mark(day.kind(), day.name())));
        return new WorkCalendars(marks, hours.all());
    }
}
