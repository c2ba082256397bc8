package guanxi.language.client;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A step of a case or of a series that somebody has to do by a time.
 *
 * @param id the number of the case, the purchase or the repair
 * @param round of a case; absent of a series
 * @param callBackId that found the problem; absent unless the step is about one
 */
public record DueStep(
        ServiceStandard standard,
        String id,
        ClientId clientId,
        ServiceStep step,
        @Nullable Integer round,
        @Nullable CallBackId callBackId) {

    /** What tells the case or series from all others. */
    public String subject() {
        return subject(standard, id);
    }

    public static String subject(ServiceStandard standard, String id) {
        return standard + "-" + id;
    }

    /** What tells the step from all others. */
    public String key() {
        return Stream.of(subject(), step, round, callBackId)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining("/"));
    }
}
