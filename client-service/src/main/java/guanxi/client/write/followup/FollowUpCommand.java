package guanxi.client.write.followup;

import guanxi.language.client.CaseId;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientRating;
import guanxi.language.client.FollowUpId;
import guanxi.language.organisation.ColleagueId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What is done because a client was dissatisfied. */
public sealed interface FollowUpCommand {

    /**
     * A client rated how he was served; if he was dissatisfied that is followed up.
     *
     * @param agent whom he rated
     */
    record FollowRating(ClientId clientId, ColleagueId agent, ClientRating rating) implements FollowUpCommand {
        @TargetAggregateIdentifier
        FollowUpId followUpId() {
            return rating.followUp();
        }
    }

    /** He did not, though it was told. */
    record CancelFollowUp(@TargetAggregateIdentifier FollowUpId followUpId) implements FollowUpCommand {}

    /** @param satisfaction from 1 to 5 */
    record RateAgain(@TargetAggregateIdentifier FollowUpId followUpId, int satisfaction) implements FollowUpCommand {}

    /** It is done. */
    record CloseFollowUp(@TargetAggregateIdentifier FollowUpId followUpId, Closing closing)
            implements FollowUpCommand {}

    /**
     * What came of it.
     *
     * @param done what was done; absent if he complained, and that says it
     * @param complaint the case of the complaint that he made; absent if he made none
     */
    record Closing(@Nullable String done, @Nullable CaseId complaint) {}
}
