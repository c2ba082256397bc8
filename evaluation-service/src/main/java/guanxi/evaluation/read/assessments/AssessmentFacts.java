package guanxi.evaluation.read.assessments;

import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What was finalised and reopened. */
@Component
public class AssessmentFacts {
    private final ViewReader<AssessmentFact> facts;

    AssessmentFacts(Views views) {
        this.facts = views.reader(AssessmentFactsProjection.VIEW);
    }

    /** Of the month and of these specialists. */
    public List<AssessmentFact> find(YearMonth month, Set<String> specialists) {
        return facts.find(Query.where("month", month.toString())
                .in("specialistId", specialists)
                .orderBy("month", "specialistId"));
    }
}
