package guanxi.language.evaluation;

import guanxi.language.organisation.ColleagueId;
import java.time.YearMonth;

/** Identity of the ratings of somebody's month: they are given once, whichever card asks for them. */
public record RatingsId(ColleagueId specialistId, YearMonth month) {

    public String number() {
        return specialistId.number() + "-" + month;
    }

    /** The identity in the event store: one namespace over all contexts. */
    @Override
    public String toString() {
        return "ratings-" + number();
    }
}
