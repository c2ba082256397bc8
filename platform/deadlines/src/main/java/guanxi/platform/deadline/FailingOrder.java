package guanxi.platform.deadline;

import java.time.Instant;

/** Something due that was ordered, perhaps more than once, without effect. It is ordered again after pauses that grow. */
public record FailingOrder(String deadlineId, Instant dueAt, int tries, String fault) {}
