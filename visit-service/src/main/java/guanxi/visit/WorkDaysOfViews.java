package guanxi.visit;

import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.directory.Colleagues;
import guanxi.visit.read.calendar.CalendarQueries;
import guanxi.visit.read.specialists.SpecialistEntry;
import guanxi.visit.read.specialists.SpecialistQueries;
import guanxi.visit.read.visits.VisitQueries;
import guanxi.visit.write.WorkDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** When somebody works, as calendar, leave and tenure say, and whether he was out, as his visits say. */
final class WorkDaysOfViews implements WorkDays {
    private static final LocalTime WORK_BEGINS = LocalTime.of(8, 0);
    private final CalendarQueries calendar;
    private final Colleagues colleagues;
    private final SpecialistQueries specialists;
    private final VisitQueries visits;
    private final DepartmentTime time;

    WorkDaysOfViews(
            CalendarQueries calendar,
            Colleagues colleagues,
            SpecialistQueries specialists,
            VisitQueries visits,
            DepartmentTime time) {
        this.calendar = calendar;
        this.colleagues = colleagues;
        this.specialists = specialists;
        this.visits = visits;
        this.time = time;
    }

    @Override
    public Optional<Instant> planDueAt(ColleagueId specialist, YearMonth month) {
        LocalDate dueOn = calendar.around(month.atDay(1)).lastWorkedOf(month.minusMonths(1));
        return colleagues
                .find(specialist)
                .filter(who -> who.isThereOn(dueOn) && who.isAssessedDuring(month.atDay(1), month.atEndOfMonth()))
                .map(who -> time.startOf(dueOn.plusDays(1)));
    }

    @Override
    public Optional<Instant> reportDueAt(ColleagueId specialist, LocalDate day) {
        if (!visits.anyCompleted(specialist, day)) return Optional.empty();
        List<LocalDate> leave =
                specialists.find(specialist).map(SpecialistEntry::leave).orElse(List.of());
        LocalDate dueOn = calendar.around(day).nextWorkedAfter(day, leave);
        return Optional.of(dueOn.atTime(WORK_BEGINS).atZone(time.zone()).toInstant());
    }
}
