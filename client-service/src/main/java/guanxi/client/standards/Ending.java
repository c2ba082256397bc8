package guanxi.client.standards;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What ends a step's being open or late.
 *
 * @param meets whether it does what the step asks for; else the step is not needed from then on
 */
record Ending(Instant at, boolean meets) {

    /**
     * The first of two.
     *
     * @param met absent if nothing met it, as {@code notNeeded} if it is still needed
     * @param metFirst whether at the same moment it counts as met
     */
    static @Nullable Ending first(@Nullable Instant met, @Nullable Instant notNeeded, boolean metFirst) {
        if (met == null) return notNeeded == null ? null : new Ending(notNeeded, false);
        boolean inTime = notNeeded == null || met.isBefore(notNeeded) || metFirst && met.equals(notNeeded);
        return inTime ? new Ending(met, true) : new Ending(notNeeded, false);
    }
}
