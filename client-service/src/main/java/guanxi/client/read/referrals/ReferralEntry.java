package guanxi.client.read.referrals;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.client.ClientId;
import guanxi.language.client.ReferralEvent.ReferralConfirmed;
import guanxi.language.client.ReferralEvent.ReferralSent;
import guanxi.language.client.ReferralId;
import guanxi.language.visit.SpecialistId;
import guanxi.platform.view.ViewDefinition;
import java.time.LocalDate;

/** A referral as it stands now; the day of confirmation is there once the site has given its word. */
public record ReferralEntry(
        ReferralId referralId,
        ClientId clientId,
        SpecialistId specialistId,
        Integer groups,
        Status status,
        LocalDate sentOn,
        LocalDate confirmedOn,
        long version) {
    public static final ViewDefinition<ReferralEntry> VIEW = view(
                    "referrals", 1, ReferralEntry.class, r -> r.referralId().number())
            .foundBy("sentOn")
            .foundBy("clientId", "sentOn")
            .foundBy("specialistId", "sentOn")
            .foundBy("status", "sentOn")
            .touchedBy(ReferralSent.class, e -> e.referralId().number())
            .touchedBy(ReferralConfirmed.class, e -> e.referralId().number());

    /** Where a referral stands. */
    public enum Status {
        SENT,
        CONFIRMED
    }

    ReferralEntry confirmed(LocalDate on, long newVersion) {
        return new ReferralEntry(referralId, clientId, specialistId, groups, Status.CONFIRMED, sentOn, on, newVersion);
    }
}
