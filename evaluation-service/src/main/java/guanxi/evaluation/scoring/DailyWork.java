package guanxi.evaluation.scoring;

import guanxi.language.evaluation.Figures.Line;
import guanxi.language.evaluation.Indicator;
import guanxi.language.evaluation.ScorecardFamily;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * Daily work: the mean of what a form takes for it. F-2 has teamwork, client care, conduct and attendance; F-1 conduct, client
 * care and market management.
 */
final class DailyWork {
    private static final BigDecimal BEST = new BigDecimal(100);
    private final Ratings ratings;
    private final Conduct conduct;
    private final Attendance attendance;

    DailyWork(Ratings ratings, Conduct conduct, Attendance attendance) {
        this.ratings = ratings;
        this.conduct = conduct;
        this.attendance = attendance;
    }

    Stream<Line> of(ScorecardFamily family, BigDecimal weight) {
        var parts = parts(family);
        BigDecimal score = ratings.haveAll(family.rated()) ? score(parts, weight) : null;
        return Stream.concat(
                parts.stream().map(this::line).map(line -> line.partOf(Indicator.DAILY)),
                Stream.of(Line.ofParts(Indicator.DAILY, weight, score)));
    }

    private static List<Indicator> parts(ScorecardFamily family) {
        return switch (family) {
            case F_1 -> List.of(Indicator.CONDUCT, Indicator.CLIENT_CARE, Indicator.MARKET_MANAGEMENT);
            case F_2 -> List.of(Indicator.TEAMWORK, Indicator.CLIENT_CARE, Indicator.CONDUCT, Indicator.ATTENDANCE);
            case F_3 -> throw new IllegalArgumentException("F-3 has no daily work");
        };
    }

    private Line line(Indicator part) {
        return switch (part) {
            case CONDUCT -> Line.measured(part, null, conduct.shown(), null);
            case ATTENDANCE -> Line.measured(part, null, attendance.rounded(), null);
            default -> Line.rated(part, null, ratings.of(part), null);
        };
    }

    /** Nothing is rounded before the end. */
    private BigDecimal score(List<Indicator> parts, BigDecimal weight) {
        Exact sum = Exact.NOTHING;
        for (Indicator part : parts) sum = sum.plus(value(part));
        return sum.times(weight)
                .dividedBy(BigDecimal.valueOf(parts.size()))
                .dividedBy(BEST)
                .rounded(2);
    }

    private Exact value(Indicator part) {
        return switch (part) {
            case CONDUCT -> Exact.of(conduct.points());
            case ATTENDANCE -> attendance.exact();
            default -> Exact.of(ratings.of(part));
        };
    }
}
