package guanxi.language.hospitality;

import guanxi.language.DomainEvent;
import guanxi.language.Money;
import guanxi.language.RecordedAs;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import java.util.List;

/** The life of a hospitality request (F-12): submitted, approved or refused, settled with what it cost. */
public sealed interface HospitalityEvent extends DomainEvent {
    HospitalityRequestId requestId();

    /** @param occurredAt the beginning of the day of the request, since only the day is told */
    @RecordedAs("hospitality.HospitalityRequested")
    record HospitalityRequested(HospitalityRequestId requestId, HospitalityPlan plan, Instant occurredAt)
            implements HospitalityEvent {}

    /**
     * One step of an approval; the request is approved when nothing is still open.
     *
     * @param stage as which it was approved
     * @param approver absent where the organisation does not know who it was; history always has the actor
     * @param amount the total that was approved
     * @param stillOpen the stages that are to approve it yet
     */
    @RecordedAs("hospitality.HospitalityApproved")
    record HospitalityApproved(
            HospitalityRequestId requestId,
            ClientId clientId,
            ApprovalStage stage,
            ColleagueId approver,
            Money amount,
            List<ApprovalStage> stillOpen,
            Instant occurredAt)
            implements HospitalityEvent {

        public HospitalityApproved {
            stillOpen = List.copyOf(stillOpen);
        }
    }

    /**
     * @param stage as which it was refused
     * @param approver who refused, absent as with an approval
     * @param amount the total that was refused
     */
    @RecordedAs("hospitality.HospitalityRefused")
    record HospitalityRefused(
            HospitalityRequestId requestId,
            ClientId clientId,
            ApprovalStage stage,
            ColleagueId approver,
            Money amount,
            String reason,
            Instant occurredAt)
            implements HospitalityEvent {}

    @RecordedAs("hospitality.HospitalitySettled")
    record HospitalitySettled(
            HospitalityRequestId requestId, ClientId clientId, Budget actual, Money total, Instant occurredAt)
            implements HospitalityEvent {}
}
