package guanxi.platform.command;

import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * The local command segment. A conflict is found when events are appended, after all interceptors, and its type is lost on the
 * wire: here it is tried again, and becomes a refusal with details if it stays.
 */
public final class RefusingCommandBus extends SimpleCommandBus {
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
        return result;
    }

    private static boolean isConflict(Throwable cause) {
        return cause instanceof ConcurrencyException || cause instanceof AggregateStreamCreationException;
    }
}
