package guanxi.client.read.referrals;

import guanxi.client.read.referrals.ReferralEntry.Status;
import guanxi.language.client.ReferralEvent.ReferralConfirmed;
import guanxi.language.client.ReferralEvent.ReferralCorrected;
import guanxi.language.client.ReferralEvent.ReferralSent;
import guanxi.language.client.ReferralEvent.ReferralWithdrawn;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/** Keeps the referrals. */
@Component
@ProcessingGroup("referrals-projection")
class ReferralProjection {
    @EventHandler
    void on(ReferralSent event, View<ReferralEntry> referrals, @SequenceNumber long version) {
        referrals.put(new ReferralEntry(
                event.referralId(),
                event.clientId(),
                event.specialistId(),
                event.groups(),
                Status.SENT,
                event.sentOn(),
                null,
                null,
                version));
    }

    @EventHandler
    void on(ReferralConfirmed event, View<ReferralEntry> referrals, @SequenceNumber long version) {
        referrals.update(referral -> referral.confirmed(event.confirmedOn(), version));
    }

    @EventHandler
    void on(ReferralCorrected event, View<ReferralEntry> referrals, @SequenceNumber long version) {
        referrals.put(ReferralEntry.corrected(event, version));
    }

    @EventHandler
    void on(ReferralWithdrawn event, View<ReferralEntry> referrals, @SequenceNumber long version) {
        referrals.update(referral -> referral.withdrawn(event.reason(), version));
    }
}
