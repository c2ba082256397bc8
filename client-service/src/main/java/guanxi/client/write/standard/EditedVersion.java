package guanxi.client.write.standard;

import guanxi.language.client.ServiceStandard;
import guanxi.language.client.ServiceStep;
import guanxi.language.client.StandardVersion;
import guanxi.language.client.StepLimit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A version of a service standard as somebody says it; of what is absent nothing is said.
 *
 * @param version from 2 on, since the first is built in
 */
public record EditedVersion(
        ServiceStandard standard,
        int version,
        LocalDate effectiveFrom,
        @Nullable Integer rings,
        @Nullable Integer toThePoint,
        @Nullable Boolean callBackAtOnce,
        Map<ServiceStep, StepLimit> limits) {

    /** What nobody says is as in that other version. */
    StandardVersion over(StandardVersion other, Instant publishedAt) {
        var all = new EnumMap<>(other.limits());
        all.putAll(limits);
        return new StandardVersion(
                standard,
                version,
                publishedAt,
                effectiveFrom,
                said(rings, other.rings()),
                said(toThePoint, other.toThePoint()),
                said(callBackAtOnce, other.callBackAtOnce()),
                all);
    }

    private static <T> @Nullable T said(@Nullable T now, @Nullable T otherwise) {
        return now == null ? otherwise : now;
    }
}
