package guanxi.client.read.referrals;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.client.ClientId;
import guanxi.language.client.ReferralEvent;
import guanxi.language.client.ReferralEvent.ReferralCorrected;
import guanxi.language.client.ReferralId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.view.ViewDefinition;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A referral as it stands now; the day of confirmation is there once the site has given its word.
 *
 * @param reason why it was corrected last or withdrawn, absent if it was not
 */
public record ReferralEntry(
        ReferralId referralId,
        ClientId clientId,
        ColleagueId specialistId,
        Integer groups,
        Status status,
        LocalDate sentOn,
        @Nullable LocalDate confirmedOn,
        @Nullable String reason,
        long version) {
    public static final ViewDefinition<ReferralEntry> VIEW = view(
                    "referrals", 2, ReferralEntry.class, r -> r.referralId().number())
            .foundBy("sentOn")
            .foundBy("clientId", "sentOn")
            .foundBy("specialistId", "sentOn")
            .foundBy("status", "sentOn")
            .touchedBy(ReferralEvent.class, e -> e.referralId().number());

    /** Where a referral stands. */
    public enum Status {
        SENT,
        CONFIRMED,
        WITHDRAWN
    }

    ReferralEntry confirmed(LocalDate on, long newVersion) {
        return new ReferralEntry(
                referralId, clientId, specialistId, groups, Status.CONFIRMED, sentOn, on, reason, newVersion);
    }

    ReferralEntry withdrawn(String why, long newVersion) {
        return new ReferralEntry(
                referralId, clientId, specialistId, groups, Status.WITHDRAWN, sentOn, confirmedOn, why, newVersion);
    }

    static ReferralEntry corrected(ReferralCorrected event, long version) {
        return new ReferralEntry(
                event.referralId(),
                event.clientId(),
                event.specialistId(),
                event.groups(),
                event.confirmedOn() == null ? Status.SENT : Status.CONFIRMED,
                event.sentOn(),
                event.confirmedOn(),
                event.reason(),
                version);
    }
}
