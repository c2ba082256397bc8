package guanxi.language.client;

import com.fasterxml.jackson.annotation.JsonValue;

/** The number of a referral: a client's groups sent to the project site, such as {@code R00001}. */
public record ReferralId(@JsonValue String number) {

    public ReferralId {
        if (number == null || number.isBlank()) throw new IllegalArgumentException("A referral number is never blank");
    }

    /** The identity in the event store: one namespace over all contexts. */
    @Override
    public String toString() {
        return "referral-" + number;
    }
}
