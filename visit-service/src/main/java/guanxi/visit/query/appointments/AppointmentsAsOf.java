package guanxi.visit.query.appointments;

import static java.util.stream.Collectors.groupingBy;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.VisitId;
import guanxi.platform.decision.AsOf;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.visit.read.appointments.AppointmentEntry;
import guanxi.visit.read.appointments.AppointmentQueries;
import guanxi.visit.read.settings.SettingQueries;
import guanxi.visit.read.visits.VisitEntry;
import guanxi.visit.read.visits.VisitQueries;
import guanxi.visit.settings.AppointmentTimes;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts appointments together with what else their specialists had on those days, and the visits that they made. */
@Component
public class AppointmentsAsOf {
    private final AppointmentQueries appointments;
    private final VisitQueries visits;
    private final SettingQueries settings;
    private final DepartmentTime time;

    AppointmentsAsOf(
            AppointmentQueries appointments, VisitQueries visits, SettingQueries settings, DepartmentTime time) {
        this.appointments = appointments;
        this.visits = visits;
        this.settings = settings;
        this.time = time;
    }

    /** What one specialist has on the days of a page, and which visits he completed there. */
    private record Around(List<AppointmentEntry> appointments, List<VisitEntry> visits, AppointmentTimes times) {
        ShownAppointment shown(AppointmentEntry appointment, AsOf asOf) {
            var visit = firstVisit(appointment);
            var status = AppointmentStatus.of(appointment, visit != null, asOf);
            var conflicts = Conflicts.of(appointment, appointments, times, asOf);
            return ShownAppointment.of(appointment, times.end(appointment.appointment()), status, conflicts, visit);
        }

        private VisitId firstVisit(AppointmentEntry appointment) {
            return visits.stream()
                    .filter(visit -> visit.on().equals(appointment.on()))
                    .filter(visit ->
                            visit.clientId().equals(appointment.appointment().clientId()))
                    .min(VisitEntry.BY_START)
                    .map(VisitEntry::visitId)
                    .orElse(null);
        }
    }

    public Page<ShownAppointment> find(Query filter, Paging paging, AsOf asOf) {
        var page = appointments.find(filter, paging);
        var times = new AppointmentTimes(settings.inForce(), time);
        Map<ColleagueId, Around> around = new HashMap<>();
        page.items().stream()
                .collect(groupingBy(AppointmentEntry::specialistId))
                .forEach((specialist, his) -> around.put(specialist, around(specialist, his, times)));
        return page.map(appointment -> around.get(appointment.specialistId()).shown(appointment, asOf));
    }

    /** @param his in the order of their days */
    private Around around(ColleagueId specialist, List<AppointmentEntry> his, AppointmentTimes times) {
        LocalDate first = his.getFirst().on();
        LocalDate last = his.getLast().on();
        return new Around(
                appointments.between(specialist, first, last), visits.completedBetween(specialist, first, last), times);
    }
}
