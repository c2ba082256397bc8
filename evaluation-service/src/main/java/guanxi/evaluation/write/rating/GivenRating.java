package guanxi.evaluation.write.rating;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.evaluation.write.EvaluationRule;
import guanxi.language.evaluation.Rating;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Difference;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** One of a month's ratings: the one that stands, and all that were accepted before, so that an old form undoes no revision. */
record GivenRating(Rating standing, SortedSet<BigDecimal> accepted) {
    private static final BigDecimal BEST = new BigDecimal(100);
    static final GivenRating NONE = new GivenRating(null, Collections.emptySortedSet());

    /** Of what is told together at least one is given, and each is in bounds. */
    static void check(Collection<Rating> ratings) {
        for (Rating told : ratings) {
            require(
                    told.rating().signum() >= 0 && told.rating().compareTo(BEST) <= 0,
                    EvaluationRule.RATINGS_ARE_FROM_0_TO_100,
                    "A rating is from 0 to 100.");
        }
        require(!ratings.isEmpty(), CommonRule.FIELD_MISSING, "At least one rating is to be given.");
    }

    boolean is(BigDecimal rating) {
        return standing.rating().compareTo(rating) == 0;
    }

    void mustHaveAccepted(Rating told) {
        if (accepted.contains(told.rating())) return;
        throw Difference.of(told.indicator().word(), standing.rating(), told.rating())
                .refusal("This month's rating", "the first rating stands until it is revised with a reason");
    }

    GivenRating with(Rating next) {
        var all = new TreeSet<>(accepted);
        all.add(next.rating());
        return new GivenRating(next, all);
    }
}
