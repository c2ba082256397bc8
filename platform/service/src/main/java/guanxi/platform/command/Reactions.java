package guanxi.platform.command;

import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.Reach;
import guanxi.platform.decision.Rejection;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;

/** Gives commands that follow from events. Who caused the event stays their actor; what order they may give is the system's. */
public final class Reactions {
    private static final Duration MOST = Duration.ofSeconds(30);
    private final CommandGateway gateway;
    private final Duration most;
    private final Executor apart = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("reaction-", 0).factory());

    public Reactions(CommandGateway gateway) {
        this(gateway, MOST);
    }

    Reactions(CommandGateway gateway, Duration most) {
        this.gateway = gateway;
        this.most = most;
    }

    /**
     * Returns when the command's events are stored. Given inside the unit of work of the event that it follows from, they would
     * only be stored after that event's token, and a kill between the two would lose them: so it is given in one of its own. A bus
     * that does not answer is not waited for without end: the event comes again, and its order does no harm twice.
     *
     * @param reaction the name of who reacts, recorded on the events that come of it
     */
    public void order(String reaction, Object command) {
        give(command, by(reaction));
    }

    /** Likewise, of what follows from time alone: nobody caused it, so the clock is the actor. */
    public void orderOfClock(String clock, Object command) {
        give(command, by(clock).and(Actor.ID, clock));
    }

    private static MetaData by(String reaction) {
        return MetaData.with(Actor.REACH, Reach.DEPARTMENT.asText()).and("reaction", reaction);
    }

    private void give(Object command, MetaData metaData) {
        var message = new GenericCommandMessage<>(command, metaData);
        try {
            CompletableFuture.runAsync(() -> gateway.sendAndWait(message), apart)
                    .get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw refusal(e.getCause());
        } catch (TimeoutException e) {
            throw Commands.noAnswer();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Commands.noAnswer();
        }
    }

    private static RuntimeException refusal(Throwable cause) {
        if (cause instanceof CommandExecutionException e) {
            return e.<Rejection>getDetails()
                    .<RuntimeException>map(CommandRejected::new)
                    .orElse(e);
        }
        return cause instanceof RuntimeException e ? e : new IllegalStateException(cause);
    }
}
