package guanxi.language.hospitality;

import guanxi.language.DomainEvent;
import guanxi.language.Money;
import guanxi.language.RecordedAs;
import guanxi.language.client.ClientId;
import java.time.Instant;

/** The life of a hospitality request (F-12): submitted, approved or refused, settled with what it cost. */
public sealed interface HospitalityEvent extends DomainEvent {
    HospitalityRequestId requestId();

    /** @param occurredAt the beginning of the day of the request, since only the day is told */
    @RecordedAs("hospitality.HospitalityRequested")
    record HospitalityRequested(HospitalityRequestId requestId, HospitalityPlan plan, Instant occurredAt)
            implements HospitalityEvent {}

    @RecordedAs("hospitality.HospitalityApproved")
    record HospitalityApproved(HospitalityRequestId requestId, ClientId clientId, Instant occurredAt)
            implements HospitalityEvent {}

    @RecordedAs("hospitality.HospitalityRefused")
    record HospitalityRefused(HospitalityRequestId requestId, ClientId clientId, String reason, Instant occurredAt)
            implements HospitalityEvent {}

    @RecordedAs("hospitality.HospitalitySettled")
    record HospitalitySettled(
            HospitalityRequestId requestId, ClientId clientId, Budget actual, Money total, Instant occurredAt)
            implements HospitalityEvent {}
}
