package guanxi.platform.fault;

import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Rule;
import guanxi.platform.store.StaleWrite;
import guanxi.platform.store.StoreClosed;
import guanxi.platform.store.mongo.MongoFaults;
import guanxi.platform.store.sqlite.SqliteFaults;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.channels.ClosedChannelException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.axonframework.axonserver.connector.AxonServerException;
import org.axonframework.commandhandling.distributed.CommandDispatchException;
import org.axonframework.common.AxonTransientException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.lifecycle.ShutdownInProgressException;

/**
 * Tells faults of what the house stands on (a store, a bus, a network, a stop) from faults of what was asked. The first pass, so the
 * same is done again later; the second would come again, so the event that meets one is put aside.
 */
public final class Faults {
    private static final int DEEPEST = 32;

    /** Axon Server's codes for what is too large or not valid: that stays so, however often it is sent. */
    private static final Set<String> OF_THE_RECORD = Set.of("AXONIQ-2001", "AXONIQ-3002", "AXONIQ-9200");

    private Faults() {}

    public static boolean willPass(Throwable fault) {
        List<Throwable> causes = Stream.iterate(fault, f -> f != null, Throwable::getCause)
                .limit(DEEPEST)
                .toList();
        return causes.stream().noneMatch(Faults::isOfTheRecord)
                && causes.stream().anyMatch(Faults::isOfTheHouse);
    }

    private static boolean isOfTheRecord(Throwable cause) {
        return SqliteFaults.isOfTheRecord(cause)
                || cause instanceof AxonServerException server && OF_THE_RECORD.contains(server.code());
    }

    private static boolean isOfTheHouse(Throwable cause) {
        return switch (cause) {
            case CommandRejected refused -> asksToTryAgain(refused);
            case AxonTransientException nowNotLater -> true;
            case EventStoreException store -> true;
            case AxonServerException server -> true;
            case CommandDispatchException notSent -> true;
            case ShutdownInProgressException stopping -> true;
            case RejectedExecutionException stopping -> true;
            case StoreClosed stopping -> true;
            case InterruptedException stopping -> true;
            case ClosedChannelException network -> true;
            case SocketException network -> true;
            case SocketTimeoutException network -> true;
            case UnknownHostException network -> true;
            case TimeoutException slow -> true;
            case StaleWrite meanwhile -> true;
            case OutOfMemoryError full -> true;
            default -> MongoFaults.willPass(cause) || SqliteFaults.willPass(cause);
        };
    }

    private static boolean asksToTryAgain(CommandRejected refused) {
        return refused.rejection().kind() == Rule.Kind.UNAVAILABLE
                || refused.rejection().code().equals(CommonRule.CHANGED_MEANWHILE.name());
    }
}
