package guanxi.hospitality.web.request;

import guanxi.hospitality.read.requests.RequestEntry;
import guanxi.language.Money;
import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.hospitality.Budget;
import guanxi.language.hospitality.HospitalityRequestId;
import guanxi.language.organisation.ColleagueId;
import java.time.LocalDate;
import java.util.List;

/** A request as the API shows it, without what only stores need. */
record RequestItem(
        HospitalityRequestId requestId,
        ColleagueId applicant,
        String department,
        LocalDate requestedOn,
        ClientId clientId,
        String venue,
        LocalDate banquetOn,
        List<Guest> clientGuests,
        List<String> ourGuests,
        RequestEntry.Status status,
        Budget budget,
        Money total,
        Budget actual,
        Money actualTotal,
        String reason,
        long version) {

    /** Empty after the person was erased. */
    record Guest(String name, String title) {
        static Guest of(Person person) {
            return new Guest(person.name(), person.title());
        }
    }

    static RequestItem of(RequestEntry request) {
        return new RequestItem(
                request.requestId(),
                request.applicant(),
                request.department(),
                request.requestedOn(),
                request.clientId(),
                request.venue(),
                request.banquetOn(),
                request.clientGuests().stream().map(Guest::of).toList(),
                request.ourGuests(),
                request.status(),
                request.budget(),
                request.total(),
                request.actual(),
                request.actualTotal(),
                request.reason(),
                request.version());
    }
}
