package guanxi.platform.command;

import guanxi.platform.access.Caller;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Rejection;
import guanxi.platform.decision.Rule;
import guanxi.platform.progress.Progress;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** Gives commands on behalf of a caller, and turns what comes back into an outcome or a refusal. */
public final class Commands {
    private static final Duration MOST = Duration.ofSeconds(10);
    private static final Duration CATCH_UP = Duration.ofSeconds(2);
    private final CommandGateway gateway;
    private final Progress progress;

    /** What may keep a command from being answered. */
    enum BusRule implements Rule {
        NO_ANSWER_IN_TIME;

        @Override
        public Kind kind() {
            return Kind.UNAVAILABLE;
        }
    }

    public Commands(CommandGateway gateway, Progress progress) {
        this.gateway = gateway;
        this.progress = progress;
    }

    /** Contexts learn of each other a moment later, so what a view did not have is looked up again once it has caught up. */
    public Outcome send(Caller caller, Object command) {
        try {
            return sendOnce(caller, command);
        } catch (CommandRejected refused) {
            boolean mayBeBehind = refused.rejection().kind() == Rule.Kind.REFERENCE;
            if (!mayBeBehind || !progress.awaitViews(CATCH_UP)) throw refused;
            return sendOnce(caller, command);
        }
    }

    /** Once all that was told before has come through, if that takes no longer than a moment: what this command keeps is what views say. */
    public Outcome sendWhenSettled(Caller caller, Object command) {
        progress.awaitEverything(CATCH_UP);
        return send(caller, command);
    }

    /** What a view is asked before a command can be given, once more when it has caught up if it does not know it. */
    public <T> Optional<T> known(Supplier<Optional<T>> asked) {
        return asked.get().or(() -> progress.awaitViews(CATCH_UP) ? asked.get() : Optional.empty());
    }

    public Outcome sendOnce(Caller caller, Object command) {
        CompletableFuture<Outcome> answer = gateway.send(new GenericCommandMessage<>(command, caller.metaData()));
        try {
            return answer.get(MOST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw refusal(e.getCause());
        } catch (TimeoutException e) {
            throw noAnswer();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw noAnswer();
        }
    }

    private static RuntimeException refusal(Throwable cause) {
        if (cause instanceof CommandRejected refused) return refused;
        if (cause instanceof CommandExecutionException e) {
            return e.<Rejection>getDetails()
                    .<RuntimeException>map(CommandRejected::new)
                    .orElse(e);
        }
        return cause instanceof RuntimeException e ? e : new IllegalStateException(cause);
    }

    static CommandRejected noAnswer() {
        return new CommandRejected(
                BusRule.NO_ANSWER_IN_TIME, "The command was not answered in time; it may still be done. Ask again.");
    }
}
