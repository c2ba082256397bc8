package guanxi.client.standards;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time.
 *
 * @param to the first moment that is no longer of it; absent if it has not ended
 */
record Stretch(Instant from, @Nullable Instant to) {}
