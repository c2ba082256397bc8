package guanxi.hospitality.read.requests;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.Money;
import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.hospitality.Budget;
import guanxi.language.hospitality.HospitalityEvent.HospitalityApproved;
import guanxi.language.hospitality.HospitalityEvent.HospitalityRefused;
import guanxi.language.hospitality.HospitalityEvent.HospitalityRequested;
import guanxi.language.hospitality.HospitalityEvent.HospitalitySettled;
import guanxi.language.hospitality.HospitalityPlan;
import guanxi.language.hospitality.HospitalityRequestId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.view.ViewDefinition;
import java.time.LocalDate;
import java.util.List;

/**
 * A hospitality request as it stands now.
 *
 * @param totalFen the total in whole numbers, which stores can add up
 * @param actual what it cost, absent until it is settled
 * @param reason why it was refused, absent otherwise
 */
public record RequestEntry(
        HospitalityRequestId requestId,
        ColleagueId applicant,
        String department,
        LocalDate requestedOn,
        ClientId clientId,
        String venue,
        LocalDate banquetOn,
        List<Person> clientGuests,
        List<String> ourGuests,
        Status status,
        Budget budget,
        Money total,
        long totalFen,
        Budget actual,
        Money actualTotal,
        String reason,
        long version) {
    public static final ViewDefinition<RequestEntry> VIEW = view(
                    "requests", 1, RequestEntry.class, r -> r.requestId().number())
            .foundBy("banquetOn")
            .foundBy("clientId", "banquetOn")
            .foundBy("applicant", "banquetOn")
            .foundBy("status", "banquetOn")
            .touchedBy(HospitalityRequested.class, e -> e.requestId().number())
            .touchedBy(HospitalityApproved.class, e -> e.requestId().number())
            .touchedBy(HospitalityRefused.class, e -> e.requestId().number())
            .touchedBy(HospitalitySettled.class, e -> e.requestId().number());

    /** Where a request stands. */
    public enum Status {
        REQUESTED,
        APPROVED,
        REFUSED,
        SETTLED
    }

    static RequestEntry requested(HospitalityRequestId id, HospitalityPlan plan, long version) {
        Money total = plan.budget().total();
        return new RequestEntry(
                id,
                plan.applicant(),
                plan.department(),
                plan.requestedOn(),
                plan.clientId(),
                plan.venue(),
                plan.banquetOn(),
                plan.clientGuests(),
                plan.ourGuests(),
                Status.REQUESTED,
                plan.budget(),
                total,
                total.fen(),
                null,
                null,
                null,
                version);
    }

    RequestEntry approved(long newVersion) {
        return now(Status.APPROVED, null, null, null, newVersion);
    }

    RequestEntry refused(String why, long newVersion) {
        return now(Status.REFUSED, null, null, why, newVersion);
    }

    RequestEntry settled(Budget cost, Money costTotal, long newVersion) {
        return now(Status.SETTLED, cost, costTotal, null, newVersion);
    }

    private RequestEntry now(Status next, Budget cost, Money costTotal, String why, long newVersion) {
        return new RequestEntry(
                requestId,
                applicant,
                department,
                requestedOn,
                clientId,
                venue,
                banquetOn,
                clientGuests,
                ourGuests,
                next,
                budget,
                total,
                totalFen,
                cost,
                costTotal,
                why,
                newVersion);
    }
}
