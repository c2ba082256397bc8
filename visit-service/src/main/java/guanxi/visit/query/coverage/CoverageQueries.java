package guanxi.visit.query.coverage;

import guanxi.language.visit.PlanLine;
import guanxi.platform.decision.AsOf;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.directory.Colleagues;
import guanxi.platform.directory.KnownColleague;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.visit.clocks.WorkCalendars;
import guanxi.visit.query.calendar.WorkCalendarQueries;
import guanxi.visit.read.plans.PlanEntry.Submission;
import guanxi.visit.read.plans.PlanQueries;
import guanxi.visit.read.specialists.SpecialistEntry;
import guanxi.visit.read.specialists.SpecialistQueries;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The coverage of a month's plans (B-01), of whoever owes one, has one, or made a visit that counts. */
@Component
public class CoverageQueries {
    private final SpecialistQueries specialists;
    private final Colleagues colleagues;
    private final PlanQueries plans;
    private final LinesDoneQueries done;
    private final WorkCalendarQueries calendar;
    private final DepartmentTime time;

    CoverageQueries(
            SpecialistQueries specialists,
            Colleagues colleagues,
            PlanQueries plans,
            LinesDoneQueries done,
            WorkCalendarQueries calendar,
            DepartmentTime time) {
        this.specialists = specialists;
        this.colleagues = colleagues;
        this.plans = plans;
        this.done = done;
        this.calendar = calendar;
        this.time = time;
    }

    /** @param filter of whose */
    public Page<Coverage> find(Query filter, YearMonth month, AsOf asOf, Paging paging) {
        var calendars = calendar.around(month.atDay(1));
        var all = specialists.find(filter).stream()
                .map(SpecialistEntry::specialistId)
                .flatMap(id -> colleagues.find(id).stream())
                .flatMap(who -> coverage(who, month, dueAt(who, month, calendars), asOf).stream());
        return Page.of(all, paging, coverage -> coverage.specialistId().number());
    }

    private Optional<Coverage> coverage(KnownColleague who, YearMonth month, Instant dueAt, AsOf asOf) {
        var id = who.specialistId();
        var counting = plans.find(id, month).flatMap(plan -> plan.counting(asOf));
        List<PlanLine> lines = counting.map(Submission::lines).orElse(List.of());
        var mark = counting.flatMap(submission -> submission.mark(asOf));
        var coverage = Coverage.of(id, month, counting, mark, dueAt, done.find(id, month, lines, asOf));
        boolean isOwed = who.isAssessedDuring(month.atDay(1), month.atEndOfMonth());
        return Optional.of(coverage).filter(found -> isOwed || !found.isEmpty());
    }

    /** The end of his last working day before the month. */
    private Instant dueAt(KnownColleague who, YearMonth month, WorkCalendars calendars) {
        var last = calendars.of(who::officeOn).lastWorkedOf(month.minusMonths(1));
        return time.startOf(last.plusDays(1));
    }
}
