package guanxi.evaluation.read.referrals;

import guanxi.evaluation.scoring.ReferralFact;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The referrals, and which the site confirmed. */
@Component
public class ReferralFacts {

    private final ViewReader<ReferralFact> facts;

    ReferralFacts(Views views) {
        this.facts = views.reader(ReferralFactsProjection.VIEW);
    }

    /** Those that were confirmed in the month and of these specialists. */
    public List<ReferralFact> find(YearMonth month, Set<String> specialists) {
        return facts.find(Query.where("month", month.toString())
                .in("specialistId", specialists)
                .orderBy("month", "specialistId"));
    }
}
