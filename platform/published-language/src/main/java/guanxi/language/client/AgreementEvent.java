package guanxi.language.client;

import guanxi.language.DomainEvent;
import guanxi.language.RecordedAs;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An agreement with a client (D-M-A3): drafted, reviewed, signed, and one day over. {@code specialistId} is whoever answered for the client
 * when it was said.
 */
public sealed interface AgreementEvent extends DomainEvent {
    AgreementId agreementId();

    ClientId clientId();

    ColleagueId specialistId();

    /** It was written down, also if it was before with other terms: these are to be reviewed. */
    @RecordedAs("client.AgreementDrafted")
    record AgreementDrafted(
            AgreementId agreementId,
            ClientId clientId,
            ColleagueId specialistId,
            AgreementTerms terms,
            LocalDate draftedOn,
            Instant occurredAt)
            implements AgreementEvent {}

    /** A supervisor found it good. */
    @RecordedAs("client.AgreementReviewed")
    record AgreementReviewed(
            AgreementId agreementId,
            ClientId clientId,
            ColleagueId specialistId,
            LocalDate reviewedOn,
            Instant occurredAt)
            implements AgreementEvent {}

    /** It went back to be drafted anew. */
    @RecordedAs("client.AgreementReturned")
    record AgreementReturned(
            AgreementId agreementId,
            ClientId clientId,
            ColleagueId specialistId,
            String reason,
            LocalDate returnedOn,
            Instant occurredAt)
            implements AgreementEvent {}

    /**
     * Both sides are bound by it.
     *
     * @param expiringAt from when on its end is near; absent if nobody need be told any more
     * @param occurredAt the beginning of the day, if only the day was told
     */
    @RecordedAs("client.AgreementSigned")
    record AgreementSigned(
            AgreementId agreementId,
            ClientId clientId,
            ColleagueId specialistId,
            AgreementTerms terms,
            LocalDate signedOn,
            @Nullable Instant expiringAt,
            Instant occurredAt)
            implements AgreementEvent {}

    /**
     * It was recorded wrongly; these are the terms that were signed. Both stay in the history.
     *
     * @param expiringAt from when on its right end is near; absent if nobody need be told any more
     */
    @RecordedAs("client.AgreementCorrected")
    record AgreementCorrected(
            AgreementId agreementId,
            ClientId clientId,
            ColleagueId specialistId,
            AgreementTerms terms,
            @Nullable Instant expiringAt,
            String reason,
            Instant occurredAt)
            implements AgreementEvent {}

    /**
     * Its end is near; said once of each end.
     *
     * @param occurredAt since when, whenever it was found out
     */
    @RecordedAs("client.AgreementExpiring")
    record AgreementExpiring(
            AgreementId agreementId,
            ClientId clientId,
            ColleagueId specialistId,
            LocalDate validUntil,
            Instant occurredAt)
            implements AgreementEvent {}

    /** Another one that takes its place was signed; it holds until its own end. */
    @RecordedAs("client.AgreementRenewed")
    record AgreementRenewed(
            AgreementId agreementId,
            ClientId clientId,
            ColleagueId specialistId,
            AgreementId renewedBy,
            LocalDate renewedOn,
            Instant occurredAt)
            implements AgreementEvent {}

    /**
     * It was given up as a draft, or holds no more before its time.
     *
     * @param endedOn the first day on which it does not hold
     * @param occurredAt the beginning of the day, if only the day was told
     */
    @RecordedAs("client.AgreementEnded")
    record AgreementEnded(
            AgreementId agreementId,
            ClientId clientId,
            ColleagueId specialistId,
            LocalDate endedOn,
            String reason,
            Instant occurredAt)
            implements AgreementEvent {}
}
