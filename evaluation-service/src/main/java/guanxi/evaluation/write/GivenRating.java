package guanxi.evaluation.write;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.platform.decision.CommonRule;
import java.math.BigDecimal;
import java.util.SortedSet;
import java.util.TreeSet;

/** One of a month's ratings: the one that stands, and all that were accepted before, so that an old form undoes no revision. */
final class GivenRating {
    private final SortedSet<BigDecimal> accepted = new TreeSet<>();
    private BigDecimal standing;

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
        require(
                standing == null || told == null || accepted.contains(told),
                CommonRule.ALREADY_RECORDED_DIFFERENTLY,
                "This month is rated otherwise; the first rating stands until it is revised with a reason.");
        return standing == null ? told : standing;
    }

    void accept(BigDecimal rating) {
        standing = rating;
        if (rating != null) accepted.add(rating);
    }
}
