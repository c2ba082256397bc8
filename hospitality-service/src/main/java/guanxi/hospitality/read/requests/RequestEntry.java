package guanxi.hospitality.read.requests;

import static guanxi.platform.view.ViewDefinition.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guanxi.language.Money;
import guanxi.language.hospitality.Budget;
import guanxi.language.hospitality.HospitalityEvent;
import guanxi.language.hospitality.HospitalityPlan;
import guanxi.language.hospitality.HospitalityRequestId;
import guanxi.platform.view.ViewDefinition;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * A hospitality request as it stands now: what its plan says stands in its document beside the rest, and is asked for by its names.
 *
 * @param totalFen the total in whole numbers, which stores can add up
 * @param actual what it cost, absent until it is settled
 * @param reason why it was refused, absent otherwise
 */
@RecordBuilder
public record RequestEntry(
        HospitalityRequestId requestId,
        @JsonUnwrapped HospitalityPlan plan,
        Status status,
        Money total,
        long totalFen,
        Budget actual,
        Money actualTotal,
        String reason,
        long version)
        implements RequestEntryBuilder.With {
    public static final ViewDefinition<RequestEntry> VIEW = view(
                    "requests", 2, RequestEntry.class, r -> r.requestId().number())
            .foundBy("banquetOn")
            .foundBy("clientId", "banquetOn")
            .foundBy("applicant", "banquetOn")
            .foundBy("status", "banquetOn")
            .touchedBy(HospitalityEvent.class, e -> e.requestId().number());

    /** Where a request stands. */
    public enum Status {
        REQUESTED,
        APPROVED,
        REFUSED,
        SETTLED
    }

    static RequestEntry requested(HospitalityRequestId id, HospitalityPlan plan, long version) {
        Money total = plan.budget().total();
        return RequestEntryBuilder.builder()
                .requestId(id)
                .plan(plan)
                .status(Status.REQUESTED)
                .total(total)
                .totalFen(total.fen())
                .version(version)
                .build();
    }

    /** @param completely whether no stage is open any more */
    RequestEntry approved(boolean completely, long newVersion) {
        return with(now -> now.status(completely ? Status.APPROVED : status).version(newVersion));
    }

    RequestEntry refused(String why, long newVersion) {
        return with(now -> now.status(Status.REFUSED).reason(why).version(newVersion));
    }

    RequestEntry settled(Budget cost, Money costTotal, long newVersion) {
        return with(now ->
                now.status(Status.SETTLED).actual(cost).actualTotal(costTotal).version(newVersion));
    }
}
