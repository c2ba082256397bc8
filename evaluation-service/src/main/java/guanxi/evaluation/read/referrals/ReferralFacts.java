package guanxi.evaluation.read.referrals;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.evaluation.scoring.ReferralFact;
import guanxi.language.client.ReferralEvent.ReferralConfirmed;
import guanxi.language.client.ReferralEvent.ReferralCorrected;
import guanxi.language.client.ReferralEvent.ReferralSent;
import guanxi.language.client.ReferralEvent.ReferralWithdrawn;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewDefinition;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The referrals, and which the site confirmed. */
@Component
public class ReferralFacts {
    public static final ViewDefinition<ReferralFact> VIEW = view(
                    "referral_facts", 2, ReferralFact.class, r -> r.referralId().number())
            .foundBy("month", "specialistId")
            .touchedBy(ReferralSent.class, e -> e.referralId().number())
            .touchedBy(ReferralConfirmed.class, e -> e.referralId().number())
            .touchedBy(ReferralCorrected.class, e -> e.referralId().number())
            .touchedBy(ReferralWithdrawn.class, e -> e.referralId().number());

    private final ViewReader<ReferralFact> facts;

    ReferralFacts(Views views) {
        this.facts = views.reader(VIEW);
    }

    /** Those that were confirmed in the month and of these specialists. */
    public List<ReferralFact> find(YearMonth month, Set<String> specialists) {
        return facts.find(Query.where("month", month.toString())
                .in("specialistId", specialists)
                .orderBy("month", "specialistId"));
    }
}
