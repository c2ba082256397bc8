package guanxi.evaluation.read.ratings;

import guanxi.language.evaluation.RatingsId;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The manager's ratings. */
@Component
public class RatingFacts {
    private final ViewReader<RatingFact> facts;

    RatingFacts(Views views) {
        this.facts = views.reader(RatingFactsProjection.VIEW);
    }

    public Optional<RatingFact> find(RatingsId id) {
        return facts.byId(id.number());
    }

    /** Those of the month and of these specialists. */
    public List<RatingFact> find(YearMonth month, Set<String> specialists) {
        return facts.find(Query.where("month", month.toString())
                .in("specialistId", specialists)
                .orderBy("month", "specialistId"));
    }
}
