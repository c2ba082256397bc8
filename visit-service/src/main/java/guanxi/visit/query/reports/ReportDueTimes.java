package guanxi.visit.query.reports;

import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.directory.Colleagues;
import guanxi.visit.clocks.WorkCalendars;
import guanxi.visit.query.calendar.WorkCalendarQueries;
import guanxi.visit.read.specialists.SpecialistEntry;
import guanxi.visit.read.specialists.SpecialistQueries;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** When reports are due (T-24): by the calendar and the leave of their specialist. */
@Component
public class ReportDueTimes {
    private final WorkCalendarQueries calendar;
    private final Colleagues colleagues;
    private final SpecialistQueries specialists;
    private final DepartmentTime time;

    ReportDueTimes(
            WorkCalendarQueries calendar, Colleagues colleagues, SpecialistQueries specialists, DepartmentTime time) {
        this.calendar = calendar;
        this.colleagues = colleagues;
        this.specialists = specialists;
        this.time = time;
    }

    public Instant of(ColleagueId specialist, LocalDate day) {
        return of(specialist, calendar.around(day)).apply(day);
    }

    /** Of each of his days around which the calendars are. */
    Function<LocalDate, Instant> of(ColleagueId specialist, WorkCalendars calendars) {
        List<LocalDate> leave =
                specialists.find(specialist).map(SpecialistEntry::leave).orElse(List.of());
        var his = calendars.of(colleagues.officesOf(specialist));
        return day -> his.nextBeginningAfter(day, leave).atZone(time.zone()).toInstant();
    }
}
