package guanxi.evaluation.read.assessments;

import guanxi.language.organisation.ColleagueId;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What people said of months: ratings, and what was finalised. */
@Component
public class AssessmentFacts {

    private final ViewReader<AssessmentFact> facts;

    AssessmentFacts(Views views) {
        this.facts = views.reader(AssessmentFactsProjection.VIEW);
    }

    public Optional<AssessmentFact> find(ColleagueId specialist, YearMonth month) {
        return facts.byId(AssessmentFact.id(specialist, month));
    }

    /** Those of the month and of these specialists. */
    public List<AssessmentFact> find(YearMonth month, Set<String> specialists) {
        return facts.find(Query.where("month", month.toString())
                .in("specialistId", specialists)
                .orderBy("month", "specialistId"));
    }
}
