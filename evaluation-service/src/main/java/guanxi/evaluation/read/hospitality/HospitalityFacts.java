package guanxi.evaluation.read.hospitality;

import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What hospitality costs. */
@Component
public class HospitalityFacts {

    private final ViewReader<HospitalityFact> facts;

    HospitalityFacts(Views views) {
        this.facts = views.reader(HospitalityFactsProjection.VIEW);
    }

    /** Those with a banquet in the month, asked for by these specialists. */
    public List<HospitalityFact> find(YearMonth month, Set<String> specialists) {
        return facts.find(Query.where("month", month.toString())
                .in("specialistId", specialists)
                .orderBy("month", "specialistId"));
    }
}
