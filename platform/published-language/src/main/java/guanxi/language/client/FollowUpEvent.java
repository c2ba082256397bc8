package guanxi.language.client;

import guanxi.language.DomainEvent;
import guanxi.language.RecordedAs;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is done because a client who was called back was dissatisfied: {@code specialistId} is the agent whom he rated. */
public sealed interface FollowUpEvent extends DomainEvent {
    FollowUpId followUpId();

    ClientId clientId();

    ColleagueId specialistId();

    /**
     * @param dueAt the end of the next working day
     * @param occurredAt when it became known
     */
    @RecordedAs("client.FollowUpOpened")
    record FollowUpOpened(
            FollowUpId followUpId,
            ClientId clientId,
            ColleagueId specialistId,
            ClientRating rating,
            Instant dueAt,
            Instant occurredAt)
            implements FollowUpEvent {}

    /** The client was asked a second time; what he said first stays. */
    @RecordedAs("client.RatedAgain")
    record RatedAgain(
            FollowUpId followUpId, ClientId clientId, ColleagueId specialistId, int satisfaction, Instant occurredAt)
            implements FollowUpEvent {}

    /**
     * @param done what was done; absent if he complained, and that says it
     * @param complaint the case of the complaint that he made; absent if he made none
     */
    @RecordedAs("client.FollowUpClosed")
    record FollowUpClosed(
            FollowUpId followUpId,
            ClientId clientId,
            ColleagueId specialistId,
            @Nullable String done,
            @Nullable CaseId complaint,
            Instant occurredAt)
            implements FollowUpEvent {}

    /** The rating was withdrawn: there is nothing to be followed up, nor ever was. */
    @RecordedAs("client.FollowUpCancelled")
    record FollowUpCancelled(FollowUpId followUpId, ClientId clientId, ColleagueId specialistId, Instant occurredAt)
            implements FollowUpEvent {}
}
