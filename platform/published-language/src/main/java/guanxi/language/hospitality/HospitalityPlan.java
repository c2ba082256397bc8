package guanxi.language.hospitality;

import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** What is asked for on F-12. Guests of either side are personal data: ours too are only named, and have no number here. */
public record HospitalityPlan(
        ColleagueId applicant,
        String department,
        LocalDate requestedOn,
        ClientId clientId,
        String venue,
        LocalDate banquetOn,
        List<Person> clientGuests,
        List<Person> ourGuests,
        Budget budget) {

    public HospitalityPlan {
        clientGuests = List.copyOf(clientGuests);
        ourGuests = List.copyOf(ourGuests);
    }

    /** @param known how each guest of either side is known */
    public HospitalityPlan withGuests(UnaryOperator<Person> known) {
        return new HospitalityPlan(
                applicant,
                department,
                requestedOn,
                clientId,
                venue,
                banquetOn,
                clientGuests.stream().map(known).toList(),
                ourGuests.stream().map(known).toList(),
                budget);
    }
}
