package guanxi.platform.decision;

import org.axonframework.commandhandling.CommandExecutionException;

/** The one exception of deciding: its details survive Axon Server, where its class does not. */
public final class CommandRejected extends CommandExecutionException {
    private static final long serialVersionUID = 1L;

    public CommandRejected(Rule rule, String message) {
        this(rule, message, null);
    }

    public CommandRejected(Rule rule, String message, String field) {
        this(new Rejection(rule.name(), message, rule.kind(), field));
    }

    public CommandRejected(Rejection rejection) {
        super(rejection.message(), null, rejection);
    }

    public static void require(boolean holds, Rule rule, String message) {
        if (!holds) throw new CommandRejected(rule, message);
    }

    public Rejection rejection() {
        return this.<Rejection>getDetails().orElseThrow();
    }
}
