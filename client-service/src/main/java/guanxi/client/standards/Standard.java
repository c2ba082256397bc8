package guanxi.client.standards;

import static guanxi.client.standards.Clock.CALENDAR_DAYS;
import static guanxi.client.standards.Clock.ELAPSED;

import guanxi.language.client.SeriesStandard;
import java.util.List;

/**
 * A version of the standard for a series of call-backs (T-15 to T-20).
 *
 * @param toThePoint within how many seconds whoever calls comes to the point
 * @param callBacks the limits of the first, second and third, each counted from the first day
 * @param passProblemOn counted from the call-back that found the problem
 * @param solutionCallBack counted from when the problem was passed on
 */
public record Standard(
        SeriesStandard standard,
        int version,
        int toThePoint,
        List<Limit> callBacks,
        Limit passProblemOn,
        Limit solutionCallBack) {
    private static final int A_DAY = 1440;
    private static final List<Limit> CALL_BACKS = List.of(
            new Limit(3, CALENDAR_DAYS, A_DAY),
            new Limit(10, CALENDAR_DAYS, A_DAY),
            new Limit(30, CALENDAR_DAYS, A_DAY));
    private static final Limit PASS_PROBLEM_ON = new Limit(60, ELAPSED, 15);
    private static final Limit SOLUTION_CALL_BACK = new Limit(A_DAY, ELAPSED, 120);

    /** In force since ever. */
    public static Standard first(SeriesStandard standard) {
        int toThePoint =
                switch (standard) {
                    case S3 -> 5;
                    case S4 -> 10;
                };
        return new Standard(standard, 1, toThePoint, CALL_BACKS, PASS_PROBLEM_ON, SOLUTION_CALL_BACK);
    }
}
