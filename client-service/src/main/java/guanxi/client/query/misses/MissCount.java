package guanxi.client.query.misses;

import guanxi.language.client.MissCause;
import guanxi.language.client.Responsible.Role;
import guanxi.language.client.ServiceStep;
import org.jspecify.annotations.Nullable;

/**
 * How often a step was missed for one cause.
 *
 * @param cause absent of what nobody has explained
 * @param role as what somebody was responsible; absent where nobody was
 */
public record MissCount(
        @Nullable MissCause cause,
        ServiceStep step,
        @Nullable Role role,
        int misses) {}
