package guanxi.client.standards;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * By when a step is due whose clock has started.
 *
 * @param dueAt exactly then is in time; absent if its clock stands still before that
 * @param soonAt from when on it is due soon; absent if its clock stands still before that
 */
record Term(@Nullable Instant dueAt, @Nullable Instant soonAt) {}
