package guanxi.language.hospitality;

import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import java.time.LocalDate;
import java.util.List;

/** What is asked for on F-12. Guests of the client's side are personal data; ours are colleagues, as {@code name/title}. */
public record HospitalityPlan(
        ColleagueId applicant,
        String department,
        LocalDate requestedOn,
        ClientId clientId,
        String venue,
        LocalDate banquetOn,
        List<Person> clientGuests,
        List<String> ourGuests,
        Budget budget) {

    public HospitalityPlan {
        clientGuests = List.copyOf(clientGuests);
        ourGuests = List.copyOf(ourGuests);
    }

    public HospitalityPlan withClientGuests(List<Person> guests) {
        return new HospitalityPlan(
                applicant, department, requestedOn, clientId, venue, banquetOn, guests, ourGuests, budget);
    }
}
