package guanxi.language.evaluation;

import guanxi.language.DomainEvent;
import guanxi.language.RecordedAs;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/** What the manager rates of somebody's month. Each event says every rating that stands. */
public sealed interface RatingEvent extends DomainEvent {
    ColleagueId specialistId();

    YearMonth month();

    List<Rating> ratings();

    default RatingsId ratingsId() {
        return new RatingsId(specialistId(), month());
    }

    /** Some may still be absent. */
    @RecordedAs("evaluation.SpecialistRated")
    record SpecialistRated(ColleagueId specialistId, YearMonth month, List<Rating> ratings, Instant occurredAt)
            implements RatingEvent {
        public SpecialistRated {
            ratings = List.copyOf(ratings);
        }
    }

    /** A correction of what was rated; both stay in the history. */
    @RecordedAs("evaluation.RatingRevised")
    record RatingRevised(
            ColleagueId specialistId, YearMonth month, List<Rating> ratings, String reason, Instant occurredAt)
            implements RatingEvent {
        public RatingRevised {
            ratings = List.copyOf(ratings);
        }
    }
}
