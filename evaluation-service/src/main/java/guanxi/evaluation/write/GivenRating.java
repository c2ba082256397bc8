package guanxi.evaluation.write;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Difference;
import java.math.BigDecimal;
import java.util.SortedSet;
import java.util.TreeSet;

/** One of a month's ratings: the one that stands, and all that were accepted before, so that an old form undoes no revision. */
final class GivenRating {
    private static final BigDecimal BEST = new BigDecimal(100);
    private final SortedSet<BigDecimal> accepted = new TreeSet<>();
    private final String field;
    private BigDecimal standing;

    GivenRating(String field) {
        this.field = field;
    }

    /** Of what is told together at least one is given, and each is in bounds. */
    static void check(BigDecimal... ratings) {
        boolean any = false;
        for (BigDecimal rating : ratings) {
            if (rating == null) continue;
            any = true;
            require(
                    rating.signum() >= 0 && rating.compareTo(BEST) <= 0,
                    EvaluationRule.RATINGS_ARE_FROM_0_TO_100,
                    "A rating is from 0 to 100.");
        }
        require(any, CommonRule.FIELD_MISSING, "Teamwork or client care is to be given.");
    }

    BigDecimal standing() {
        return standing;
    }

    boolean isMissing() {
        return standing == null;
    }

    boolean is(BigDecimal rating) {
        return standing != null && rating != null && standing.compareTo(rating) == 0;
    }

    /** What stands once this was told too; refused if another one was accepted and this one never. */
    BigDecimal with(BigDecimal told) {
        if (standing == null) return told;
        if (told == null || accepted.contains(told)) return standing;
        throw Difference.of(field, standing, told)
                .refusal("This month's rating", "the first rating stands until it is revised with a reason");
    }

    void accept(BigDecimal rating) {
        standing = rating;
        if (rating != null) accepted.add(rating);
    }
}
