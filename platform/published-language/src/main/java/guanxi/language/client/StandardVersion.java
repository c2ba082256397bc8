package guanxi.language.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A version of a service standard, whole: what its form leaves empty is as in version 1.
 *
 * @param publishedAt absent of version 1, which holds since ever
 * @param effectiveFrom the first day whose cases and series have it; absent of version 1
 * @param rings the most at which a call is taken (T-05); absent of S3 and S4
 * @param toThePoint within how many seconds whoever calls comes to the point (T-15); absent unless of S3 or S4
 * @param callBackAtOnce whether also he is called back whose call was answered at once; absent unless of S2 or S5
 * @param limits of each step of the standard
 */
public record StandardVersion(
        ServiceStandard standard,
        int version,
        @Nullable Instant publishedAt,
        @Nullable LocalDate effectiveFrom,
        @Nullable Integer rings,
        @Nullable Integer toThePoint,
        @Nullable Boolean callBackAtOnce,
        Map<ServiceStep, StepLimit> limits) {

    /** In the order of the steps, so that it is recorded always alike. */
    public StandardVersion {
        limits = new EnumMap<>(limits);
    }
}
