package guanxi.evaluation.read.assessments;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.evaluation.AssessmentEvent.AssessmentFinalised;
import guanxi.language.evaluation.AssessmentEvent.AssessmentReopened;
import guanxi.language.evaluation.ScorecardCode;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewDefinition;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What was finalised and reopened. */
@Component
public class AssessmentFacts {
    public static final ViewDefinition<AssessmentFact> VIEW = view(
                    "assessment_facts", 3, AssessmentFact.class, AssessmentFact::id)
            .foundBy("card", "month", "specialistId")
            .touchedBy(AssessmentFinalised.class, e -> e.assessmentId().number())
            .touchedBy(AssessmentReopened.class, e -> e.assessmentId().number());

    private final ViewReader<AssessmentFact> facts;

    AssessmentFacts(Views views) {
        this.facts = views.reader(VIEW);
    }

    /** Those on the card, of the month and of these specialists. */
    public List<AssessmentFact> find(ScorecardCode card, YearMonth month, Set<String> specialists) {
        return facts.find(Query.where("card", card.number())
                .and("month", month.toString())
                .in("specialistId", specialists)
                .orderBy("card", "month", "specialistId"));
    }
}
