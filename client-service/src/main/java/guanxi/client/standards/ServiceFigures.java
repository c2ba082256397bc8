package guanxi.client.standards;

import guanxi.language.client.Responsible;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What a month's work for the desk comes to (service-desk-rules.md, Figures of a month).
 *
 * @param frontSupport the mean of the shares of rings and of what was answered at once (F-3); absent if of neither anything is counted
 * @param backOffice of what he passes on and notifies (F-3)
 * @param clientService of all steps (F-3)
 */
public record ServiceFigures(
        Responsible.Role role,
        String who,
        YearMonth month,
        int calls,
        Share rings,
        Share answeredAtOnce,
        @Nullable BigDecimal frontSupport,
        Share backOffice,
        Share clientService,
        Share toThePoint,
        Satisfaction satisfaction,
        int reComplaints,
        int conductFlags) {

    /** @param mean rounded half up to two places; absent if nobody said */
    public record Satisfaction(int counted, @Nullable BigDecimal mean) {

        /** @param points of all that are counted together */
        public static Satisfaction of(int points, int counted) {
            return new Satisfaction(counted, counted == 0 ? null : Share.rounded(points, counted));
        }
    }
}
