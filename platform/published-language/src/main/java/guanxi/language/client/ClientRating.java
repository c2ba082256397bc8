package guanxi.language.client;

import java.time.Instant;

/**
 * How satisfied a client said that he was when he was called back.
 *
 * @param id the number of the case, the purchase or the repair
 * @param number of the entry of the case, or of the call-back of the series
 * @param satisfaction from 1 to 5
 * @param at when he said so
 */
public record ClientRating(ServiceStandard standard, String id, String number, int satisfaction, Instant at) {

    public FollowUpId followUp() {
        return FollowUpId.of(DueStep.subject(standard, id), number);
    }
}
