package guanxi.visit.query.proposals;

import guanxi.language.organisation.ColleagueId;
import guanxi.platform.directory.Colleagues;
import guanxi.visit.query.calendar.WorkCalendarQueries;
import guanxi.visit.read.specialists.SpecialistEntry;
import guanxi.visit.read.specialists.SpecialistQueries;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** On which days specialists work: by their calendar, and not on leave. */
@Component
class WorkedDays {
    private final WorkCalendarQueries calendar;
    private final Colleagues colleagues;
    private final SpecialistQueries specialists;

    WorkedDays(WorkCalendarQueries calendar, Colleagues colleagues, SpecialistQueries specialists) {
        this.calendar = calendar;
        this.colleagues = colleagues;
        this.specialists = specialists;
    }

    /** Of each specialist, around a day; the calendars are asked for once. */
    Function<ColleagueId, Predicate<LocalDate>> around(LocalDate day) {
        var calendars = calendar.around(day);
        return specialist -> {
            List<LocalDate> leave =
                    specialists.find(specialist).map(SpecialistEntry::leave).orElse(List.of());
            var his = calendars.of(colleagues.officesOf(specialist));
            return date -> his.isWorked(date) && !leave.contains(date);
        };
    }
}
