package guanxi.evaluation.write.rating;

import guanxi.language.evaluation.Rating;
import guanxi.language.evaluation.RatingsId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is done to the ratings of somebody's month. */
public sealed interface RatingCommand {

    /** Any of them may be absent for now. */
    record RateSpecialist(@TargetAggregateIdentifier RatingsId ratingsId, List<Rating> ratings)
            implements RatingCommand {
        public RateSpecialist {
            ratings = List.copyOf(ratings);
        }
    }

    /** Corrects what was rated; an absent rating stays as it is. */
    record ReviseRating(@TargetAggregateIdentifier RatingsId ratingsId, List<Rating> ratings, String reason)
            implements RatingCommand {
        public ReviseRating {
            ratings = List.copyOf(ratings);
        }
    }
}
