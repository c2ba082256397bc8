package guanxi.visit.web.calendars;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.directory.Colleagues;
import guanxi.platform.directory.KnownClients;
import guanxi.platform.web.Answers;
import guanxi.visit.read.appointments.AppointmentEntry;
import guanxi.visit.read.appointments.AppointmentQueries;
import guanxi.visit.read.settings.SettingQueries;
import guanxi.visit.settings.AppointmentTimes;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The appointments of one specialist as an iCalendar object, made anew whenever it is asked for. */
@Component
class DiaryFeed {
    private final AppointmentQueries appointments;
    private final KnownClients clients;
    private final Colleagues colleagues;
    private final SettingQueries settings;
    private final DepartmentTime time;

    DiaryFeed(
            AppointmentQueries appointments,
            KnownClients clients,
            Colleagues colleagues,
            SettingQueries settings,
            DepartmentTime time) {
        this.appointments = appointments;
        this.clients = clients;
        this.colleagues = colleagues;
        this.settings = settings;
        this.time = time;
    }

    String of(ColleagueId specialist) {
        String name = Answers.found(colleagues.find(specialist), "specialist", specialist.number())
                .name();
        var his = appointments.of(specialist);
        Map<ClientId, String> names = clients.names(
                his.stream().map(entry -> entry.appointment().clientId()).toList());
        var calendar = new DiaryCalendar(name, time.zone(), time.now());
        var times = new AppointmentTimes(settings.inForce(), time);
        for (AppointmentEntry entry : his) {
            var client = entry.appointment().clientId();
            calendar.add(
                    entry,
                    times.end(entry.appointment()),
                    names.getOrDefault(client, client.number()),
                    entry.isCancelled(time.asOf(null)));
        }
        return calendar.text();
    }
}
