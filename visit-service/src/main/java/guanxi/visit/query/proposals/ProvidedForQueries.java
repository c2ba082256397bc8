package guanxi.visit.query.proposals;

import guanxi.language.organisation.ColleagueId;
import guanxi.visit.read.appointments.AppointmentQueries;
import guanxi.visit.read.contacts.ContactQueries;
import guanxi.visit.read.plans.PlanQueries;
import guanxi.visit.read.visits.VisitQueries;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together what a specialist has to do in the days ahead. */
@Component
class ProvidedForQueries {
    private final AppointmentQueries appointments;
    private final ContactQueries contacts;
    private final VisitQueries visits;
    private final PlanQueries plans;

    ProvidedForQueries(
            AppointmentQueries appointments, ContactQueries contacts, VisitQueries visits, PlanQueries plans) {
        this.appointments = appointments;
        this.contacts = contacts;
        this.visits = visits;
        this.plans = plans;
    }

    ProvidedFor find(ColleagueId specialist, DaysAhead ahead) {
        var months = Stream.of(ahead.first(), ahead.last()).map(YearMonth::from).distinct();
        return new ProvidedFor(
                appointments.between(specialist, ahead.first(), ahead.last()),
                contacts.between(specialist, ahead.first(), ahead.last()),
                visits.between(specialist, ahead.first(), ahead.last()),
                months.flatMap(month -> plans.find(specialist, month).stream()).toList());
    }
}
