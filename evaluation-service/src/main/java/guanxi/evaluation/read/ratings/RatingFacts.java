package guanxi.evaluation.read.ratings;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.evaluation.RatingEvent.RatingRevised;
import guanxi.language.evaluation.RatingEvent.SpecialistRated;
import guanxi.language.evaluation.RatingsId;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewDefinition;
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
    public static final ViewDefinition<RatingFact> VIEW = view(
                    "rating_facts", 1, RatingFact.class, r -> new RatingsId(r.specialistId(), r.month()).number())
            .foundBy("month", "specialistId")
            .touchedBy(SpecialistRated.class, e -> e.ratingsId().number())
            .touchedBy(RatingRevised.class, e -> e.ratingsId().number());

    private final ViewReader<RatingFact> facts;

    RatingFacts(Views views) {
        this.facts = views.reader(VIEW);
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
