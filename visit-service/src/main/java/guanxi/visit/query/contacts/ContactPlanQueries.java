package guanxi.visit.query.contacts;

import static java.util.stream.Collectors.toSet;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.PlanLine;
import guanxi.platform.decision.AsOf;
import guanxi.platform.directory.KnownClients;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.visit.query.coverage.LinesDoneQueries;
import guanxi.visit.read.clients.ClientFileQueries;
import guanxi.visit.read.contacts.ContactEntry;
import guanxi.visit.read.contacts.ContactQueries;
import guanxi.visit.read.plans.PlanEntry;
import guanxi.visit.read.plans.PlanEntry.Submission;
import guanxi.visit.read.plans.PlanQueries;
import guanxi.visit.read.visits.VisitEntry;
import guanxi.visit.read.visits.VisitQueries;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts contacts and the visits of monthly plans together to the contact plan (F-7), as of a day. */
@Component
public class ContactPlanQueries {
    private final ContactQueries contacts;
    private final PlanQueries plans;
    private final LinesDoneQueries done;
    private final VisitQueries visits;
    private final KnownClients clients;
    private final ClientFileQueries files;

    ContactPlanQueries(
            ContactQueries contacts,
            PlanQueries plans,
            LinesDoneQueries done,
            VisitQueries visits,
            KnownClients clients,
            ClientFileQueries files) {
        this.contacts = contacts;
        this.plans = plans;
        this.done = done;
        this.visits = visits;
        this.clients = clients;
        this.files = files;
    }

    /** Who was with which client on which day. */
    private record Met(ColleagueId specialist, ClientId client, LocalDate day) {
        static Met at(VisitEntry visit) {
            return new Met(visit.specialistId(), visit.clientId(), visit.on());
        }

        static Met by(ContactEntry contact) {
            return new Met(contact.specialistId(), contact.intent().clientId(), contact.on());
        }
    }

    /**
     * @param filter of whose
     * @param first and {@code last} inclusive
     */
    public Page<ContactPlanItem> find(Query filter, LocalDate first, LocalDate last, AsOf asOf, Paging paging) {
        var all = Stream.concat(
                        contacts(filter, first, last, asOf),
                        visitsOfPlans(filter, first, last, asOf)
                                .filter(item -> !item.date().isBefore(first)
                                        && !item.date().isAfter(last)))
                .sorted(ContactPlanItem.ORDER)
                .toList();
        var numbered = IntStream.range(0, all.size()).mapToObj(at -> all.get(at).withNo(at + 1));
        return whole(Page.of(numbered, paging, ContactPlanItem::no));
    }

    private Stream<ContactPlanItem> contacts(Query filter, LocalDate first, LocalDate last, AsOf asOf) {
        var planned = contacts.find(
                filter.between("on", first.toString(), last.plusDays(1).toString()));
        var met = planned.stream()
                .map(ContactEntry::specialistId)
                .distinct()
                .flatMap(specialist -> visits.completedBetween(specialist, first, last).stream())
                .map(Met::at)
                .collect(toSet());
        return planned.stream()
                .map(contact ->
                        ContactPlanItem.of(contact, ContactStatus.of(contact, met.contains(Met.by(contact)), asOf)));
    }

    private Stream<ContactPlanItem> visitsOfPlans(Query filter, LocalDate first, LocalDate last, AsOf asOf) {
        String afterLast = YearMonth.from(last).plusMonths(1).toString();
        return plans.find(filter.between("month", YearMonth.from(first).toString(), afterLast)).stream()
                .flatMap(plan -> visitsOf(plan, asOf));
    }

    private Stream<ContactPlanItem> visitsOf(PlanEntry plan, AsOf asOf) {
        List<PlanLine> lines = plan.counting(asOf).map(Submission::lines).orElse(List.of());
        var found = done.find(plan.specialistId(), plan.month(), lines, asOf);
        return found.lines().stream()
                .map(line -> ContactPlanItem.of(
                        plan.specialistId(), line, ContactStatus.of(line, found.isDone(line), asOf)));
    }

    private Page<ContactPlanItem> whole(Page<ContactPlanItem> page) {
        Set<ClientId> asked =
                page.items().stream().map(ContactPlanItem::clientId).collect(toSet());
        var names = clients.names(asked);
        var known = files.find(asked);
        return page.map(item -> item.of(names.get(item.clientId()), known.get(item.clientId())));
    }
}
