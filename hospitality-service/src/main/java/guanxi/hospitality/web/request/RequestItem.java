package guanxi.hospitality.web.request;

import guanxi.hospitality.read.requests.RequestEntry;
import guanxi.language.Money;
import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.hospitality.Budget;
import guanxi.language.hospitality.HospitalityRequestId;
import guanxi.language.organisation.ColleagueId;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;

/** A request as the API shows it, without what only stores need. */
@RecordBuilder
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
        return RequestItemBuilder.builder()
                .requestId(request.requestId())
                .applicant(request.applicant())
                .department(request.department())
                .requestedOn(request.requestedOn())
                .clientId(request.clientId())
                .venue(request.venue())
                .banquetOn(request.banquetOn())
                .clientGuests(request.clientGuests().stream().map(Guest::of).toList())
                .ourGuests(request.ourGuests())
                .status(request.status())
                .budget(request.budget())
                .total(request.total())
                .actual(request.actual())
                .actualTotal(request.actualTotal())
                .reason(request.reason())
                .version(request.version())
                .build();
    }
}
