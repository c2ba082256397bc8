package guanxi.evaluation.read.ratings;

import guanxi.evaluation.scoring.Ratings;
import guanxi.language.organisation.ColleagueId;
import java.time.YearMonth;

/** What the manager rated of somebody's month. */
public record RatingFact(ColleagueId specialistId, YearMonth month, Ratings ratings) {}
