package guanxi.platform.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * What a clock has ordered and still sees on the list. While the list is behind the order nothing is ordered again; what the order did not
 * remove, or what failed, is ordered after pauses that grow, and holds up nothing else. Forgotten with the process, which may cost an order.
 */
final class Orders {
    static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final int MOST_DOUBLINGS = 20;
    private static final int TWICE_MAY_BE_CHANCE = 3;
    private static final long NOT_KNOWN = Long.MAX_VALUE;
    private final Map<String, Order> given = new ConcurrentHashMap<>();
    private final LongSupplier nanos;

    /** @param goal the position that the list must pass before it shows what came of the order */
    private record Order(Instant dueAt, int tries, boolean underWay, long goal, long notBefore, String fault) {
        Order after(long position) {
            return !underWay && goal == NOT_KNOWN ? new Order(dueAt, tries, false, position, notBefore, fault) : this;
        }
    }

    Orders(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** All that was ended by now has its events before this position. */
    void recordedBy(long head) {
        given.replaceAll((id, order) -> order.after(head));
    }

    /** @param shown the position up to which the list has seen history */
    boolean mayGive(Deadline due, long shown) {
        Order order = given.get(due.deadlineId());
        if (order == null) return true;
        if (order.underWay()) return false;
        if (isOfAnotherTime(order, due)) return true;
        return shown >= order.goal() && nanos.getAsLong() - order.notBefore() >= 0;
    }

    void begins(Deadline due) {
        given.compute(
                due.deadlineId(),
                (id, before) -> isOfAnotherTime(before, due)
                        ? new Order(due.dueAt(), 1, true, NOT_KNOWN, 0, null)
                        : new Order(due.dueAt(), before.tries() + 1, true, NOT_KNOWN, 0, before.fault()));
    }

    void ended(Deadline due) {
        given.computeIfPresent(due.deadlineId(), (id, order) -> {
            String fault = order.tries() < TWICE_MAY_BE_CHANCE ? null : "It was ordered, and is still listed.";
            return new Order(order.dueAt(), order.tries(), false, NOT_KNOWN, next(order), fault);
        });
    }

    void failed(Deadline due, Throwable fault) {
        given.computeIfPresent(
                due.deadlineId(),
                (id, order) -> new Order(order.dueAt(), order.tries(), false, -1, next(order), String.valueOf(fault)));
    }

    /** Those that are no longer due need nothing any more. */
    void keepOnly(Set<String> listed) {
        given.entrySet().removeIf(order -> !order.getValue().underWay() && !listed.contains(order.getKey()));
    }

    List<FailingOrder> failing() {
        return given.entrySet().stream()
                .filter(order -> order.getValue().fault() != null)
                .map(order -> new FailingOrder(
                        order.getKey(),
                        order.getValue().dueAt(),
                        order.getValue().tries(),
                        order.getValue().fault()))
                .sorted(Comparator.comparing(FailingOrder::dueAt))
                .limit(ClockState.SHOWN)
                .toList();
    }

    private static boolean isOfAnotherTime(Order before, Deadline due) {
        return before == null || !before.dueAt().equals(due.dueAt());
    }

    private long next(Order order) {
        long pause = FIRST_PAUSE.toNanos() << Math.min(order.tries() - 1, MOST_DOUBLINGS);
        return nanos.getAsLong() + Math.min(pause, LONGEST_PAUSE.toNanos());
    }
}
