package guanxi.language.client;

import com.fasterxml.jackson.annotation.JsonValue;

/** A follow-up, named by what was rated and where that was told, such as {@code S2-K00001.E000003}. */
public record FollowUpId(@JsonValue String rated) {

    public FollowUpId {
        if (rated == null || rated.isBlank())
            throw new IllegalArgumentException("What a follow-up follows is never blank");
    }

    /** @param number of the entry of a case, or of the call-back of a series */
    public static FollowUpId of(String subject, String number) {
        return new FollowUpId(subject + "." + number);
    }

    /** The identity in the event store: one namespace over all contexts. */
    @Override
    public String toString() {
        return "followup-" + rated;
    }
}
