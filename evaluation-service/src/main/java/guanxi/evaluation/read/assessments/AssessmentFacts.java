package guanxi.evaluation.read.assessments;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.evaluation.AssessmentEvent.AssessmentFinalised;
import guanxi.language.evaluation.AssessmentEvent.AssessmentReopened;
import guanxi.language.evaluation.AssessmentEvent.RatingRevised;
import guanxi.language.evaluation.AssessmentEvent.SpecialistRated;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewDefinition;
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
    public static final ViewDefinition<AssessmentFact> VIEW = view(
                    "assessment_facts", 2, AssessmentFact.class, a -> AssessmentFact.id(a.specialistId(), a.month()))
            .foundBy("month", "specialistId")
            .touchedBy(SpecialistRated.class, e -> AssessmentFact.id(e.specialistId(), e.month()))
            .touchedBy(RatingRevised.class, e -> AssessmentFact.id(e.specialistId(), e.month()))
            .touchedBy(AssessmentFinalised.class, e -> AssessmentFact.id(e.specialistId(), e.month()))
            .touchedBy(AssessmentReopened.class, e -> AssessmentFact.id(e.specialistId(), e.month()));

    private final ViewReader<AssessmentFact> facts;

    AssessmentFacts(Views views) {
        this.facts = views.reader(VIEW);
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
