package guanxi.platform.decision;

import java.util.Map;
import org.axonframework.commandhandling.CommandExecutionException;

/** The one exception of deciding: its details survive Axon Server, where its class does not. */
public final class CommandRejected extends CommandExecutionException {
    private static final long serialVersionUID = 1L;
    private static final String THE_FIRST_STANDS = "the first accepted stands";

    public CommandRejected(Rule rule, String message) {
        this(rule, message, null);
    }

    public CommandRejected(Rule rule, String message, String field) {
        this(rule, message, field, Map.of());
    }

    /** @param given what the field says, which is personal of nobody */
    public CommandRejected(Rule rule, String message, String field, String given) {
        this(rule, message, field, Map.of("given", given));
    }

    public CommandRejected(Rule rule, String message, String field, Map<String, String> facts) {
        this(new Rejection(rule.name(), message, rule.kind(), field, facts));
    }

    public CommandRejected(Rejection rejection) {
        super(rejection.message(), null, rejection);
    }

    public static void require(boolean holds, Rule rule, String message) {
        if (!holds) throw new CommandRejected(rule, message);
    }

    /** Refuses what is known with other content, and says where it differs; nothing is recorded yet where {@code recorded} is absent. */
    public static void requireSame(String what, Record recorded, Record given) {
        if (recorded == null) return;
        Difference.between(recorded, given).ifPresent(difference -> {
            throw difference.refusal(what, THE_FIRST_STANDS);
        });
    }

    public static void requireSame(String what, String field, Object recorded, Object given) {
        if (recorded == null || recorded.equals(given)) return;
        throw Difference.of(field, recorded, given).refusal(what, THE_FIRST_STANDS);
    }

    public Rejection rejection() {
        return this.<Rejection>getDetails().orElseThrow();
    }
}
