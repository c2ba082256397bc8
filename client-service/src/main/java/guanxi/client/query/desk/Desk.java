package guanxi.client.query.desk;

import guanxi.client.read.calendar.CalendarQueries;
import guanxi.client.read.hours.ServiceHoursQueries;
import guanxi.client.read.standards.StandardQueries;
import guanxi.client.standards.DeskClocks;
import guanxi.client.standards.Standards;
import guanxi.platform.decision.DepartmentTime;
import org.springframework.stereotype.Component;

/** By what the service desk is read, as it is known now: what is asked of it is read once a question. */
@Component
public class Desk {
    private final StandardQueries standards;
    private final ServiceHoursQueries hours;
    private final CalendarQueries calendar;
    private final DepartmentTime time;

    Desk(StandardQueries standards, ServiceHoursQueries hours, CalendarQueries calendar, DepartmentTime time) {
        this.standards = standards;
        this.hours = hours;
        this.calendar = calendar;
        this.time = time;
    }

    public Standards standards() {
        return new Standards(standards.published());
    }

    public DeskClocks clocks() {
        return new DeskClocks(hours.all(), calendar.worked(), time.zone());
    }
}
