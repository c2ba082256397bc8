package guanxi.evaluation.read.specialists;

import guanxi.evaluation.scoring.AssessedSpecialist;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is assessed: every specialist known, with his comings and goings. */
@Component
public class SpecialistFacts {

    private final ViewReader<AssessedSpecialist> facts;

    SpecialistFacts(Views views) {
        this.facts = views.reader(SpecialistFactsProjection.VIEW);
    }

    public Optional<AssessedSpecialist> find(ColleagueId specialist) {
        return facts.byId(specialist.number());
    }

    /** In the order of their numbers. */
    public List<AssessedSpecialist> find(Query filter) {
        return facts.find(filter.orderBy("specialistId"));
    }
}
