package guanxi.client.read.deadlines;

import guanxi.language.client.HandoverEvent;
import guanxi.language.client.HandoverEvent.HandoverAccepted;
import guanxi.language.client.HandoverEvent.HandoverCountersigned;
import guanxi.language.client.HandoverEvent.HandoverLapsed;
import guanxi.language.client.HandoverEvent.HandoverProposed;
import guanxi.language.client.HandoverEvent.HandoverRefused;
import guanxi.language.client.HandoverEvent.HandoverTookEffect;
import guanxi.language.client.HandoverEvent.HandoverWithdrawn;
import guanxi.language.client.PoolEvent;
import guanxi.language.client.PoolEvent.PoolReturnExpected;
import guanxi.language.client.PoolEvent.PoolReturnFellDue;
import guanxi.language.client.PoolEvent.PoolReturnLifted;
import guanxi.platform.deadline.Deadline;
import guanxi.platform.view.View;
import java.time.Duration;

/** When a handover takes effect, and when a prospect that nobody deals with returns to the pool. */
final class OwnerDeadlines {
    private static final Duration A_DAY = Duration.ofDays(1);

    private OwnerDeadlines() {}

    /** No more than one of a client is open. */
    static void after(HandoverEvent event, View<Deadline> list) {
        switch (event) {
            case HandoverCountersigned signed ->
                list.put(Deadline.of(
                        ClientDeadlines.HANDOVER_DUE, handovers(signed), signed.receiver(), signed.dueAt(), A_DAY));
            case HandoverTookEffect now -> list.remove();
            case HandoverLapsed lapsed -> list.remove();
            case HandoverProposed early -> {}
            case HandoverAccepted early -> {}
            case HandoverRefused early -> {}
            case HandoverWithdrawn early -> {}
        }
    }

    static void after(PoolEvent event, View<Deadline> list) {
        switch (event) {
            case PoolReturnExpected due ->
                list.put(Deadline.oneOfSeveral(
                        id(due),
                        ClientDeadlines.POOL_RETURN_DUE,
                        pool(due),
                        due.specialistId(),
                        due.dueAt(),
                        due.warnAt()));
            case PoolReturnLifted none -> list.remove();
            case PoolReturnFellDue done -> list.remove();
        }
    }

    static String id(PoolEvent event) {
        return Deadline.id(ClientDeadlines.POOL_RETURN_DUE, pool(event));
    }

    static String id(HandoverEvent event) {
        return Deadline.id(ClientDeadlines.HANDOVER_DUE, handovers(event));
    }

    private static String pool(PoolEvent event) {
        return "pool-" + event.clientId().number();
    }

    private static String handovers(HandoverEvent event) {
        return "handovers-" + event.clientId().number();
    }
}
