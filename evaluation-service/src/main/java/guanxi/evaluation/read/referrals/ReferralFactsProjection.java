package guanxi.evaluation.read.referrals;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.evaluation.read.AsTold;
import guanxi.evaluation.scoring.ReferralFact;
import guanxi.evaluation.scoring.Told;
import guanxi.language.client.ReferralEvent;
import guanxi.language.client.ReferralEvent.ReferralConfirmed;
import guanxi.language.client.ReferralEvent.ReferralCorrected;
import guanxi.language.client.ReferralEvent.ReferralSent;
import guanxi.language.client.ReferralEvent.ReferralWithdrawn;
import guanxi.language.client.ReferralId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.view.View;
import guanxi.platform.view.ViewDefinition;
import java.time.LocalDate;
import java.time.YearMonth;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** Keeps the referrals as they were said last; a withdrawn one stays, so that it can be shown why it does not count. */
@Component
@ProcessingGroup("referral-facts-projection")
class ReferralFactsProjection {
    static final ViewDefinition<ReferralFact> VIEW = view(
                    "referral_facts", 2, ReferralFact.class, r -> r.referralId().number())
            .foundBy("month", "specialistId")
            .touchedBy(ReferralEvent.class, e -> e.referralId().number());

    @EventHandler
    void on(ReferralSent event, View<ReferralFact> referrals, EventMessage<?> message) {
        referrals.put(fact(
                event.referralId(), event.specialistId(), event.groups(), event.sentOn(), null, AsTold.by(message)));
    }

    @EventHandler
    void on(ReferralConfirmed event, View<ReferralFact> referrals, EventMessage<?> message) {
        var sentOn = referrals.find().map(ReferralFact::sentOn).orElse(null);
        referrals.put(fact(
                event.referralId(),
                event.specialistId(),
                event.groups(),
                sentOn,
                event.confirmedOn(),
                AsTold.by(message)));
    }

    @EventHandler
    void on(ReferralCorrected event, View<ReferralFact> referrals, EventMessage<?> message) {
        referrals.put(fact(
                event.referralId(),
                event.specialistId(),
                event.groups(),
                event.sentOn(),
                event.confirmedOn(),
                AsTold.by(message)));
    }

    @EventHandler
    void on(ReferralWithdrawn event, View<ReferralFact> referrals, EventMessage<?> message) {
        referrals.update(known -> new ReferralFact(
                known.referralId(),
                known.specialistId(),
                known.groups(),
                known.sentOn(),
                known.confirmedOn(),
                known.month(),
                true,
                AsTold.by(message)));
    }

    private static ReferralFact fact(
            ReferralId id, ColleagueId whose, Integer groups, LocalDate sentOn, LocalDate confirmedOn, Told told) {
        var month = confirmedOn == null ? null : YearMonth.from(confirmedOn);
        return new ReferralFact(id, whose, groups, sentOn, confirmedOn, month, false, told);
    }
}
