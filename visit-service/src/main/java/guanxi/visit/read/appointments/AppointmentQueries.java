package guanxi.visit.read.appointments;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.AppointmentId;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Questions about appointments. */
@Component
public class AppointmentQueries {
    private final ViewReader<AppointmentEntry> appointments;

    AppointmentQueries(Views views) {
        this.appointments = views.reader(AppointmentEntry.VIEW);
    }

    public Optional<AppointmentEntry> find(AppointmentId id) {
        return appointments.find(Query.where("appointmentId", id.number()).limit(1)).stream()
                .findFirst();
    }

    /** By day, start and number. */
    public Page<AppointmentEntry> find(Query filter, Paging paging) {
        return appointments.page(filter.orderBy("on", "startsAt"), paging);
    }

    /** All of a specialist's, by day and start. */
    public List<AppointmentEntry> of(ColleagueId specialist) {
        return appointments.find(
                Query.where("specialistId", specialist.number()).orderBy("on", "startsAt"));
    }

    /** All of a specialist's days, both inclusive. */
    public List<AppointmentEntry> between(ColleagueId specialist, LocalDate first, LocalDate last) {
        return appointments.find(Query.where("specialistId", specialist.number())
                .between("on", first.toString(), last.plusDays(1).toString())
                .orderBy("on", "startsAt"));
    }
}
