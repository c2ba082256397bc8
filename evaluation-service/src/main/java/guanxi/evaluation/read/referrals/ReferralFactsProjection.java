package guanxi.evaluation.read.referrals;

import guanxi.evaluation.scoring.ReferralFact;
import guanxi.language.client.ReferralEvent.ReferralConfirmed;
import guanxi.language.client.ReferralEvent.ReferralSent;
import guanxi.platform.view.View;
import java.time.YearMonth;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;

/** Keeps the referrals. */
@Component
@ProcessingGroup(ReferralFactsProjection.PROCESSOR)
class ReferralFactsProjection {
    static final String PROCESSOR = "referral-facts-projection";

    @EventHandler
    void on(ReferralSent event, View<ReferralFact> referrals, @MessageIdentifier String id) {
        referrals.put(new ReferralFact(
                event.referralId(), event.specialistId(), event.groups(), event.sentOn(), null, null, id));
    }

    @EventHandler
    void on(ReferralConfirmed event, View<ReferralFact> referrals, @MessageIdentifier String id) {
        var sentOn = referrals
                .find(event.referralId().number())
                .map(ReferralFact::sentOn)
                .orElse(null);
        referrals.put(new ReferralFact(
                event.referralId(),
                event.specialistId(),
                event.groups(),
                sentOn,
                event.confirmedOn(),
                YearMonth.from(event.confirmedOn()),
                id));
    }
}
