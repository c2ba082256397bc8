package guanxi.visit.clocks;

import guanxi.language.organisation.OfficeId;
import guanxi.language.visit.CalendarEvent.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which days are worked, and in which hours, in all of the department and in each office: what an office says goes before. */
public record WorkCalendars(Map<Place, Mark> listed, WorkHours hours) {

    /** @param office absent for all of the department */
    public record Place(@Nullable OfficeId office, LocalDate date) {}

    /** @param name what the day is called */
    public record Mark(Kind kind, String name) {}

    /** Somebody's: date by date that of the office in which he is then. */
    public WorkCalendar of(Function<LocalDate, @Nullable OfficeId> officeOn) {
        return new WorkCalendar(this, officeOn);
    }

    /** @param office absent for the one of all */
    public WorkCalendar ofOffice(@Nullable OfficeId office) {
        return of(day -> office);
    }

    Optional<Mark> mark(LocalDate day, OfficeId office) {
        return Stream.of(new Place(office, day), new Place(null, day))
                .map(listed::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    boolean isWorked(LocalDate day, OfficeId office) {
        return mark(day, office)
                .map(mark -> mark.kind() == Kind.WORKDAY)
                .orElse(day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0);
    }
}
