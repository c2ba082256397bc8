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
}
