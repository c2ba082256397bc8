package guanxi.evaluation.scoring;

import guanxi.language.evaluation.Indicator;
import guanxi.language.evaluation.ScorecardCode;
import guanxi.language.evaluation.ScorecardFamily;
import guanxi.language.evaluation.ScorecardVersion;
import guanxi.language.evaluation.ScorecardVersion.Band;
import guanxi.language.evaluation.ScorecardVersion.Line;
import guanxi.language.evaluation.ScorecardVersion.Parameters;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which scorecard scores a month, and those that are built in. */
public final class Scorecards {
    /** What holds where a version says nothing (ADR 21). The grades are a proposal of ours. */
    public static final Parameters DEFAULTS = defaults(0);

    /** The handbook's card of specialists, valid from ever: a late plan changes nothing in it. */
    public static final ScorecardVersion DEFAULT = builtIn(ScorecardFamily.F_2, DEFAULTS, 40, 25, 20, 15);

    /** The handbook's card of those who support, valid from ever. */
    public static final ScorecardVersion SUPPORT = builtIn(ScorecardFamily.F_3, defaults(5), 60, 10, 10, 10, 10);

    public static final List<ScorecardVersion> BUILT_IN = List.of(DEFAULT, SUPPORT);

    /** @param told the event that published it, absent for what is built in */
    public record Published(ScorecardVersion scorecard, Told told) {}

    private Scorecards() {}

    /** What there is of a scorecard without any version having been published. F-1 is 70 points in the handbook, so it has none. */
    public static Optional<ScorecardVersion> builtIn(ScorecardCode code) {
        return BUILT_IN.stream().filter(card -> card.code().equals(code)).findFirst();
    }

    /**
     * Of those that are valid in the month the one with the newest first month, of equal ones the highest version. None where a
     * form has none yet.
     */
    public static Optional<Published> scoring(
            YearMonth month, ScorecardFamily family, Collection<Published> published) {
        return published.stream()
                .filter(p -> p.scorecard().code().equals(family.code()))
                .filter(p -> !p.scorecard().validFrom().isAfter(month))
                .max(Comparator.comparing((Published p) -> p.scorecard().validFrom())
                        .thenComparing(p -> p.scorecard().version()))
                .or(() -> builtIn(family.code()).map(card -> new Published(card, null)));
    }

    private static ScorecardVersion builtIn(ScorecardFamily family, Parameters parameters, int... weights) {
        List<Indicator> indicators = family.indicators();
        var lines = IntStream.range(0, weights.length)
                .mapToObj(i -> new Line(indicators.get(i), new BigDecimal(weights[i])))
                .toList();
        return new ScorecardVersion(family.code(), 1, null, lines, parameters);
    }

    private static Parameters defaults(int notePoints) {
        return new Parameters(
                BigDecimal.ONE,
                BigDecimal.ONE,
                new BigDecimal(5),
                BigDecimal.ZERO,
                new BigDecimal(notePoints),
                BigDecimal.ZERO,
                List.of(band("A", 90), band("B", 80), band("C", 60), band("D", 0)));
    }

    private static Band band(String grade, int from) {
        return new Band(grade, new BigDecimal(from));
    }
}
