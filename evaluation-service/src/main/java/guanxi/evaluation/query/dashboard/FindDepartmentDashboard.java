package guanxi.evaluation.query.dashboard;

import guanxi.platform.decision.Reach;
import java.time.YearMonth;

/**
 * Asks for the morning's dashboard.
 *
 * @param reach whose affairs may be shown, as {@link Reach#asText()} writes it
 */
public record FindDepartmentDashboard(YearMonth month, String reach) {

    public static FindDepartmentDashboard of(YearMonth month, Reach reach) {
        return new FindDepartmentDashboard(month, reach.asText());
    }
}
