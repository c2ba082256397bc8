package guanxi.language.hospitality;

import guanxi.language.Money;
import guanxi.language.client.ClientId;
import java.time.Instant;

/** The life of a hospitality request (F-12): submitted, approved or refused, settled with what it cost. */
public sealed interface HospitalityEvent {
    RequestId requestId();

    record HospitalityRequested(RequestId requestId, HospitalityPlan plan) implements HospitalityEvent {}

    record HospitalityApproved(RequestId requestId, ClientId clientId, Instant occurredAt)
            implements HospitalityEvent {}

    record HospitalityRefused(RequestId requestId, ClientId clientId, String reason, Instant occurredAt)
            implements HospitalityEvent {}

    record HospitalitySettled(RequestId requestId, ClientId clientId, Budget actual, Money total, Instant occurredAt)
            implements HospitalityEvent {}
}
