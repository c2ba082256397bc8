package guanxi.hospitality.web.request;

import guanxi.hospitality.write.request.RequestCommand.SubmitRequest;
import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.hospitality.HospitalityPlan;
import guanxi.language.hospitality.HospitalityRequestId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.text.Titled;
import guanxi.platform.web.Fields;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request as it is sent (F-12), and the plan that it tells. */
record NewRequest(
        @Nullable HospitalityRequestId requestId,
        ColleagueId applicant,
        String department,
        LocalDate requestedOn,
        ClientId clientId,
        String venue,
        LocalDate banquetOn,
        List<NewGuest> clientGuests,
        List<String> ourGuests,
        Lines budget) {

    record NewGuest(String name, @Nullable String title) {
        private NewGuest checked() {
            return new NewGuest(
                    Fields.one(name, "clientGuests.name"), Fields.optionalText(title, "clientGuests.title"));
        }

        private Person of(ClientId client) {
            return Person.ofClient(client, name, title, null);
        }
    }

    /** As a body must tell it; the cells of a row are checked where they are read. */
    NewRequest checked(DepartmentTime time) {
        var client = Fields.required(clientId, "clientId");
        return new NewRequest(
                requestId,
                Fields.required(applicant, "applicant"),
                Fields.required(department, "department"),
                Fields.happened(Fields.required(requestedOn, "requestedOn"), time, "requestedOn"),
                client,
                Fields.required(venue, "venue"),
                Fields.required(banquetOn, "banquetOn"),
                Fields.required(clientGuests, "clientGuests").stream()
                        .map(guest -> Fields.required(guest, "clientGuests").checked())
                        .toList(),
                Fields.required(ourGuests, "ourGuests").stream()
                        .map(guest -> Fields.titled(guest, "ourGuests").written())
                        .toList(),
                Fields.required(budget, "budget").checked("budget."));
    }

    /** @param id which it has, or which was made for it */
    SubmitRequest command(HospitalityRequestId id) {
        var guests = clientGuests.stream().map(guest -> guest.of(clientId)).toList();
        var ours = ourGuests.stream().map(NewRequest::ours).toList();
        var plan = new HospitalityPlan(
                applicant, department, requestedOn, clientId, venue, banquetOn, guests, ours, budget.budget());
        return new SubmitRequest(id, plan);
    }

    private static Person ours(String written) {
        var guest = Titled.of(written).orElseThrow();
        return Person.ofDepartment(guest.name(), guest.title());
    }
}
