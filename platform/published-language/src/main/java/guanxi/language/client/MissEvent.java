package guanxi.language.client;

import guanxi.language.DomainEvent;
import guanxi.language.RecordedAs;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a missed step of the service desk, for as long as it holds that it was missed. {@code specialistId} is the agent who
 * was responsible; of what a centre or department missed, who held the case.
 */
public sealed interface MissEvent extends DomainEvent {
    DueStep of();

    ColleagueId specialistId();

    default ClientId clientId() {
        return of().clientId();
    }

    /**
     * Why it was missed; said again, this instead of what was said before.
     *
     * @param note absent if the cause says enough
     * @param occurredAt when that was said
     */
    @RecordedAs("client.MissExplained")
    record MissExplained(
            DueStep of,
            ColleagueId specialistId,
            MissCause cause,
            @Nullable String note,
            Instant occurredAt) implements MissEvent {}

    /**
     * It will be brought before a superior, unless it is late no longer by then.
     *
     * @param dueAt when
     * @param occurredAt when that became known
     */
    @RecordedAs("client.EscalationExpected")
    record EscalationExpected(DueStep of, ColleagueId specialistId, Superior to, Instant dueAt, Instant occurredAt)
            implements MissEvent {}

    /**
     * It was brought before a superior, since it goes on being late. That ends by itself when it is late no longer.
     *
     * @param missedAt when it was due
     * @param occurredAt when it was brought there
     */
    @RecordedAs("client.StepEscalated")
    record StepEscalated(DueStep of, ColleagueId specialistId, Superior to, Instant missedAt, Instant occurredAt)
            implements MissEvent {}
}
