package guanxi.hospitality.web.request;

import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.hospitality.HospitalityPlan;
import guanxi.language.hospitality.HospitalityRequestId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.web.Fields;
import java.time.LocalDate;
import java.util.List;

/** A request as it is sent (F-12), and the plan that it tells. */
record NewRequest(
        HospitalityRequestId requestId,
        ColleagueId applicant,
        String department,
        LocalDate requestedOn,
        ClientId clientId,
        String venue,
        LocalDate banquetOn,
        List<NewGuest> clientGuests,
        List<String> ourGuests,
        Lines budget) {

    record NewGuest(String name, String title) {
        private Person of(ClientId client) {
            String one = Fields.one(name, "clientGuests.name");
            return new Person(client.number(), one, Fields.optionalText(title, "clientGuests.title"), null);
        }
    }

    HospitalityPlan plan(DepartmentTime time) {
        var client = Fields.required(clientId, "clientId");
        return new HospitalityPlan(
                Fields.required(applicant, "applicant"),
                Fields.required(department, "department"),
                Fields.happened(Fields.required(requestedOn, "requestedOn"), time, "requestedOn"),
                client,
                Fields.required(venue, "venue"),
                Fields.required(banquetOn, "banquetOn"),
                Fields.required(clientGuests, "clientGuests").stream()
                        .map(guest -> Fields.required(guest, "clientGuests").of(client))
                        .toList(),
                Fields.required(ourGuests, "ourGuests").stream()
                        .map(guest -> Fields.titled(guest, "ourGuests").text())
                        .toList(),
                Fields.required(budget, "budget").budget("budget."));
    }
}
