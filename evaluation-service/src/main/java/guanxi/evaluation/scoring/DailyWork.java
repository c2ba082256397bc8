package guanxi.evaluation.scoring;

import guanxi.language.evaluation.Figures.Daily;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The mean of teamwork, client care, conduct and attendance, as points of the scorecard. */
final class DailyWork {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int SHOWN = 2;
    private static final BigDecimal PARTS = new BigDecimal(4);

    private DailyWork() {}

    /** Exact: it is rounded where it is shown, not where the mean is taken. */
    static BigDecimal conduct(int violations, BigDecimal points) {
        return HUNDRED.subtract(points.multiply(BigDecimal.valueOf(violations))).max(BigDecimal.ZERO);
    }

    static BigDecimal shown(BigDecimal conduct) {
        return conduct.scale() > SHOWN ? conduct.setScale(SHOWN, RoundingMode.HALF_UP) : conduct;
    }

    static Daily of(BigDecimal weight, Ratings ratings, BigDecimal conduct, Attendance attendance) {
        return new Daily(
                ratings.teamwork(),
                ratings.clientCare(),
                shown(conduct),
                attendance.rounded(),
                weight,
                ratings.complete() ? score(weight, ratings, conduct, attendance) : null);
    }

    /** Over one common denominator, so that nothing is rounded before the end. */
    private static BigDecimal score(BigDecimal weight, Ratings ratings, BigDecimal conduct, Attendance attendance) {
        BigDecimal due = BigDecimal.valueOf(attendance.due());
        BigDecimal sum = ratings.teamwork()
                .add(ratings.clientCare())
                .add(conduct)
                .multiply(due)
                .add(attendance.hundredfold());
        return weight.multiply(sum).divide(PARTS.multiply(due).multiply(HUNDRED), 2, RoundingMode.HALF_UP);
    }
}
