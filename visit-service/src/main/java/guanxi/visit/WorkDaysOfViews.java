package guanxi.visit;

import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.directory.Colleagues;
import guanxi.platform.directory.KnownColleague;
import guanxi.visit.query.calendar.WorkCalendarQueries;
import guanxi.visit.query.reports.ReportDueTimes;
import guanxi.visit.read.visits.VisitQueries;
import guanxi.visit.write.WorkDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** When somebody works, as calendar, leave and tenure say, and whether he was out, as his visits say. */
final class WorkDaysOfViews implements WorkDays {
    private final WorkCalendarQueries calendar;
    private final Colleagues colleagues;
    private final ReportDueTimes reports;
    private final VisitQueries visits;
    private final DepartmentTime time;

    WorkDaysOfViews(
            WorkCalendarQueries calendar,
            Colleagues colleagues,
            ReportDueTimes reports,
            VisitQueries visits,
            DepartmentTime time) {
        this.calendar = calendar;
        this.colleagues = colleagues;
        this.reports = reports;
        this.visits = visits;
        this.time = time;
    }

    @Override
    public Optional<Instant> planDueAt(ColleagueId specialist, YearMonth month) {
        return colleagues.find(specialist).flatMap(who -> planDueAt(who, month));
    }

    private Optional<Instant> planDueAt(KnownColleague who, YearMonth month) {
        LocalDate dueOn = calendar.around(month.atDay(1)).of(who::officeOn).lastWorkedOf(month.minusMonths(1));
        boolean owes = who.isThereOn(dueOn) && who.isAssessedDuring(month.atDay(1), month.atEndOfMonth());
        return owes ? Optional.of(time.startOf(dueOn.plusDays(1))) : Optional.empty();
    }

    @Override
    public Optional<Instant> reportDueAt(ColleagueId specialist, LocalDate day) {
        if (!visits.anyCompleted(specialist, day)) return Optional.empty();
        return Optional.of(reports.of(specialist, day));
    }
}
