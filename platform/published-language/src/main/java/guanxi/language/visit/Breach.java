package guanxi.language.visit;

import guanxi.language.visit.MarketDayEvent.NormViolated;
import org.jspecify.annotations.Nullable;

/**
 * Which violation of a day one finding is about (B-06): whatever an inspector entered of one rule and day is found together, however
 * often he entered it.
 *
 * @param visitId absent unless one visit is the violation
 * @param inspector absent if the system found it
 */
public record Breach(
        Norm rule, @Nullable VisitId visitId, @Nullable String inspector) {

    public static Breach of(NormViolated violation) {
        return new Breach(violation.rule(), violation.visitId(), violation.inspector());
    }
}
