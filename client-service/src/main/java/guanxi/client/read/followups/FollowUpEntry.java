package guanxi.client.read.followups;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.client.CaseId;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientRating;
import guanxi.language.client.FollowUpEvent;
import guanxi.language.client.FollowUpEvent.FollowUpClosed;
import guanxi.language.client.FollowUpEvent.FollowUpOpened;
import guanxi.language.client.FollowUpId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.view.ViewDefinition;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up as it stands now.
 *
 * @param agent whom the client rated
 * @param second what he said when he was asked again; absent until then
 * @param closing what came of it; absent until it was closed
 */
public record FollowUpEntry(
        FollowUpId followUpId,
        ClientId clientId,
        ColleagueId agent,
        ClientRating rating,
        State state,
        Instant dueAt,
        @Nullable Integer second,
        @Nullable Closing closing,
        long version) {
    public static final ViewDefinition<FollowUpEntry> VIEW = view(
                    "follow_ups", 1, FollowUpEntry.class, entry -> entry.followUpId()
                            .rated())
            .foundBy("dueAt")
            .foundBy("agent", "dueAt")
            .foundBy("clientId", "dueAt")
            .foundBy("state", "dueAt")
            .touchedBy(FollowUpEvent.class, event -> event.followUpId().rated());

    /** Where a follow-up stands. */
    public enum State {
        OPEN,
        CLOSED,
        CANCELLED
    }

    /**
     * @param done absent if he complained, and that says it
     * @param complaint absent if he did not
     */
    public record Closing(@Nullable String done, @Nullable CaseId complaint, Instant closedAt) {}

    static FollowUpEntry of(FollowUpOpened event, long version) {
        return new FollowUpEntry(
                event.followUpId(),
                event.clientId(),
                event.specialistId(),
                event.rating(),
                State.OPEN,
                event.dueAt(),
                null,
                null,
                version);
    }

    FollowUpEntry ratedAgain(int satisfaction, long newVersion) {
        return now(state, satisfaction, closing, newVersion);
    }

    FollowUpEntry closed(FollowUpClosed event, long newVersion) {
        var how = new Closing(event.done(), event.complaint(), event.occurredAt());
        return now(State.CLOSED, second, how, newVersion);
    }

    FollowUpEntry cancelled(long newVersion) {
        return now(State.CANCELLED, second, closing, newVersion);
    }

    private FollowUpEntry now(State is, @Nullable Integer again, @Nullable Closing how, long newVersion) {
        return new FollowUpEntry(followUpId, clientId, agent, rating, is, dueAt, again, how, newVersion);
    }
}
