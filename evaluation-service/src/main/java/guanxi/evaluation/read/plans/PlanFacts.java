package guanxi.evaluation.read.plans;

import guanxi.evaluation.scoring.PlanFact;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The monthly plans with every submission. */
@Component
public class PlanFacts {

    private final ViewReader<PlanFact> facts;

    PlanFacts(Views views) {
        this.facts = views.reader(PlanFactsProjection.VIEW);
    }

    /** Those of the month and of these specialists. */
    public List<PlanFact> find(YearMonth month, Set<String> specialists) {
        return facts.find(Query.where("month", month.toString())
                .in("specialistId", specialists)
                .orderBy("month", "specialistId"));
    }

    static String id(ColleagueId specialist, YearMonth month) {
        return specialist.number() + "-" + month;
    }
}
