package guanxi.visit.web.appointments;

import guanxi.platform.access.Caller;
import guanxi.platform.store.Query;
import guanxi.platform.web.Filters;
import java.time.LocalDate;

/** Which appointments are asked for, by whose they are and by the days on which they start, both inclusive. */
record AppointmentFilter(String specialistId, LocalDate from, LocalDate to) {

    Query within(Caller caller) {
        return Filters.days(caller.within(Query.all(), "specialistId", specialistId), "on", from, to);
    }
}
