package guanxi.platform.command;

import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.fault.Faults;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The local command segment. A conflict is found when events are appended, after all interceptors, and its type is lost on the
 * wire: here it is tried again, and becomes a refusal with details if it stays. So does a store that cannot be reached, which whoever
 * asked would take for a fault of the command otherwise.
 */
public final class RefusingCommandBus extends SimpleCommandBus {
    private static final Logger LOG = LoggerFactory.getLogger(RefusingCommandBus.class);
    private static final int TRIES = 4;

    public RefusingCommandBus(Builder builder) {
        super(builder);
    }

    @Override
    public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        attempt(command, callback, 1);
    }

    private <C, R> void attempt(
            CommandMessage<C> command, CommandCallback<? super C, ? super R> callback, int attempt) {
        super.<C, R>dispatch(command, (given, result) -> {
            boolean conflict = result.isExceptional() && isConflict(result.exceptionResult());
            if (conflict && attempt < TRIES) {
                attempt(command, callback, attempt + 1);
            } else {
                callback.onResult(given, told(result));
            }
        });
    }

    @SuppressWarnings("unchecked")
    private static <R> CommandResultMessage<? extends R> told(CommandResultMessage<? extends R> result) {
        if (!result.isExceptional()) return result;
        Throwable cause = result.exceptionResult();
        if (isConflict(cause)) {
            return (CommandResultMessage<R>) GenericCommandResultMessage.asCommandResultMessage(new CommandRejected(
                    CommonRule.CHANGED_MEANWHILE, "Somebody else changed this at the same moment; try again."));
        }
        if (cause instanceof AggregateNotFoundException unknown) {
            return (CommandResultMessage<R>) GenericCommandResultMessage.asCommandResultMessage(
                    new CommandRejected(CommonRule.NOT_FOUND, "There is no " + unknown.getAggregateIdentifier() + "."));
        }
        if (!(cause instanceof CommandRejected) && Faults.willPass(cause)) {
            LOG.warn("A command could not be carried out now", cause);
            return (CommandResultMessage<R>) GenericCommandResultMessage.asCommandResultMessage(new CommandRejected(
                    CommonRule.NOT_REACHABLE_NOW, "What this needs cannot be reached just now; try again later."));
        }
        return result;
    }

    private static boolean isConflict(Throwable cause) {
        return cause instanceof ConcurrencyException || cause instanceof AggregateStreamCreationException;
    }
}
