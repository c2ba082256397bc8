package guanxi.evaluation.scoring;

import guanxi.language.evaluation.ScorecardCode;
import guanxi.language.evaluation.ScorecardVersion;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Which scorecard scores a month. */
public final class Scorecards {
    public static final ScorecardCode MONTHLY_ASSESSMENT = new ScorecardCode("F-2");

    /** The handbook's forms that are made of these four indicators; F-3 has others. */
    public static final List<ScorecardCode> KNOWN = List.of(new ScorecardCode("F-1"), MONTHLY_ASSESSMENT);

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

    /** @param told the event that published it, absent for the default */
    public record Published(ScorecardVersion scorecard, Told told) {}

    private Scorecards() {}

    /** How many versions of a scorecard there are without any having been published. */
    public static int builtIn(ScorecardCode code) {
        return code.equals(MONTHLY_ASSESSMENT) ? DEFAULT.version() : 0;
    }

    /** Of those that are valid in the month the one with the newest first month, of equal ones the highest version. */
    public static Published scoring(YearMonth month, Collection<Published> published) {
        return published.stream()
                .filter(p -> p.scorecard().code().equals(MONTHLY_ASSESSMENT))
                .filter(p -> !p.scorecard().validFrom().isAfter(month))
                .max(Comparator.comparing((Published p) -> p.scorecard().validFrom())
                        .thenComparing(p -> p.scorecard().version()))
                .orElse(new Published(DEFAULT, null));
    }
}
