package guanxi.evaluation.scoring;

import guanxi.language.evaluation.ScorecardCode;
import guanxi.language.evaluation.ScorecardVersion;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;

/** Which scorecard scores a month. */
public final class Scorecards {
    public static final ScorecardCode MONTHLY_ASSESSMENT = new ScorecardCode("F-2");

    /** The one of the handbook, valid from ever: a late plan changes nothing in it. */
    public static final ScorecardVersion DEFAULT = new ScorecardVersion(
            MONTHLY_ASSESSMENT,
            1,
            new BigDecimal(40),
            new BigDecimal(25),
            new BigDecimal(20),
            new BigDecimal(15),
            new BigDecimal(5),
            BigDecimal.ONE,
            null);

    /** @param event that published it, absent for the default */
    public record Published(ScorecardVersion scorecard, String event) {}

    private Scorecards() {}

    /** How many versions of a scorecard there are without any having been published. */
    public static int builtIn(ScorecardCode code) {
        return code.equals(MONTHLY_ASSESSMENT) ? DEFAULT.version() : 0;
    }

    /** The newest of those that are valid in the month. */
    public static Published scoring(YearMonth month, Collection<Published> published) {
        return published.stream()
                .filter(p -> p.scorecard().code().equals(MONTHLY_ASSESSMENT))
                .filter(p -> !p.scorecard().validFrom().isAfter(month))
                .max(Comparator.comparing(p -> p.scorecard().version()))
                .orElse(new Published(DEFAULT, null));
    }
}
