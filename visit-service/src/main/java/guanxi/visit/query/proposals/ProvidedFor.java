package guanxi.visit.query.proposals;

import static java.util.stream.Collectors.toSet;

import guanxi.language.client.ClientId;
import guanxi.language.visit.PlanLine;
import guanxi.platform.decision.AsOf;
import guanxi.visit.read.appointments.AppointmentEntry;
import guanxi.visit.read.contacts.ContactEntry;
import guanxi.visit.read.plans.PlanEntry;
import guanxi.visit.read.visits.VisitEntry;
import guanxi.visit.read.visits.VisitEntry.Status;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a specialist has to do in the days ahead, which provides for the clients whom it takes him to.
 *
 * @param visits of whatever status
 * @param plans of the months of those days
 */
record ProvidedFor(
        List<AppointmentEntry> appointments,
        List<ContactEntry> contacts,
        List<VisitEntry> visits,
        List<PlanEntry> plans) {

    Set<ClientId> clients(DaysAhead ahead, AsOf asOf) {
        var met = appointments.stream()
                .filter(appointment -> ahead.include(appointment.on()) && !appointment.isCancelled(asOf))
                .map(appointment -> appointment.appointment().clientId());
        var contacted = contacts.stream()
                .filter(contact -> ahead.include(contact.on()) && !contact.isCancelled(asOf))
                .map(contact -> contact.intent().clientId());
        var visited = visits.stream()
                .filter(visit -> ahead.include(visit.on()) && isOpen(visit))
                .map(VisitEntry::clientId);
        var planned = plans.stream()
                .flatMap(plan -> plan.counting(asOf).stream())
                .flatMap(counting -> counting.lines().stream())
                .filter(line -> ahead.include(line.date()) && line.kind() == PlanLine.Kind.VISIT)
                .map(PlanLine::clientId);
        return Stream.of(met, contacted, visited, planned)
                .flatMap(clients -> clients)
                .collect(toSet());
    }

    /** Neither completed nor cancelled. */
    private static boolean isOpen(VisitEntry visit) {
        return visit.status() == Status.PLANNED || visit.status() == Status.STARTED;
    }
}
