package guanxi.evaluation.scoring;

import guanxi.language.organisation.OfficeId;
import guanxi.language.visit.CalendarEvent.Kind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that the work calendar lists: a holiday, or a make-up day (调休).
 *
 * @param officeId absent for all of the department
 */
public record ListedDay(@Nullable OfficeId officeId, LocalDate date, Kind kind, Told told) {}
