package guanxi.language.client;

import guanxi.language.DomainEvent;
import guanxi.language.RecordedAs;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import java.time.LocalDate;

/** A client's groups sent to the project site, and the site's word that they came (F-2 row 3, R-18). */
public sealed interface ReferralEvent extends DomainEvent {
    ReferralId referralId();

    /** @param occurredAt the beginning of the day, if only the day was told */
    @RecordedAs("client.ReferralSent")
    record ReferralSent(
            ReferralId referralId,
            ClientId clientId,
            ColleagueId specialistId,
            Integer groups,
            LocalDate sentOn,
            Instant occurredAt)
            implements ReferralEvent {}

    /** @param occurredAt the beginning of the day, if only the day was told */
    @RecordedAs("client.ReferralConfirmed")
    record ReferralConfirmed(
            ReferralId referralId,
            ClientId clientId,
            ColleagueId specialistId,
            Integer groups,
            LocalDate confirmedOn,
            Instant occurredAt)
            implements ReferralEvent {}

    /**
     * A referral that was recorded wrongly; this is what is right. Both stay in the history.
     *
     * @param confirmedOn absent if the site did not confirm it
     */
    @RecordedAs("client.ReferralCorrected")
    record ReferralCorrected(
            ReferralId referralId,
            ClientId clientId,
            ColleagueId specialistId,
            Integer groups,
            LocalDate sentOn,
            LocalDate confirmedOn,
            String reason,
            Instant occurredAt)
            implements ReferralEvent {}

    /** There was no such referral: it counts for nothing. */
    @RecordedAs("client.ReferralWithdrawn")
    record ReferralWithdrawn(
            ReferralId referralId, ClientId clientId, ColleagueId specialistId, String reason, Instant occurredAt)
            implements ReferralEvent {}
}
