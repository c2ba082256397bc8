package guanxi.language.visit;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One version of the norms that a day is judged by. A version is never changed; of those valid on a day the one with the newest
 * {@code validFrom} counts, of equal ones the highest number.
 *
 * @param version 1 is built in, 08:00 to 16:30 (T-02) from ever
 * @param validFrom the first day that it judges; absent for version 1
 * @param opens a visit starts at or after this local time
 * @param closes a visit ends at or before this local time of the same day
 */
public record NormVersion(Integer version, @Nullable LocalDate validFrom, LocalTime opens, LocalTime closes) {
    public static final NormVersion BUILT_IN = new NormVersion(1, null, LocalTime.of(8, 0), LocalTime.of(16, 30));

    public boolean saysTheSameAs(NormVersion other) {
        return equals(new NormVersion(version, other.validFrom(), other.opens(), other.closes()));
    }
}
