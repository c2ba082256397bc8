package guanxi.evaluation.write.assessment;

import guanxi.language.evaluation.Rating;
import guanxi.language.evaluation.RatingsId;
import java.util.List;

/** What finalising needs to know of the ratings: those that stand. */
public interface StandingRatings {
    List<Rating> of(RatingsId month);
}
