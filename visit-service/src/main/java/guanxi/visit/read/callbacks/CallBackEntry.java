package guanxi.visit.read.callbacks;

import static guanxi.language.client.ServiceStep.CALL_BACK_1;
import static guanxi.language.client.ServiceStep.CALL_BACK_2;
import static guanxi.language.client.ServiceStep.CALL_BACK_3;
import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.client.DeadlineEvent;
import guanxi.language.client.DueStep;
import guanxi.language.client.ServiceStep;
import guanxi.platform.decision.AsOf;
import guanxi.platform.view.ViewDefinition;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A call-back that is due to a client after a purchase or a repair (T-18 to T-20).
 *
 * @param endedAt when the client was reached, or need not be called any more; absent while neither is so
 */
public record CallBackEntry(
        DueStep of, Instant dueAt, @Nullable Instant endedAt) {
    public static final ViewDefinition<CallBackEntry> VIEW = view(
                    "call_backs", 1, CallBackEntry.class, entry -> entry.of().key())
            .foundBy("of.clientId", "dueAt")
            .touchedBy(DeadlineEvent.class, event -> event.of().key());

    private static final Set<ServiceStep> STEPS = Set.of(CALL_BACK_1, CALL_BACK_2, CALL_BACK_3);

    static boolean isOneOf(DueStep step) {
        return STEPS.contains(step.step());
    }

    /** Whether it is undecided or late at the end of the day. */
    public boolean isOpen(AsOf asOf) {
        return endedAt == null || !asOf.sees(endedAt);
    }

    CallBackEntry ended(@Nullable Instant at) {
        return new CallBackEntry(of, dueAt, at);
    }
}
