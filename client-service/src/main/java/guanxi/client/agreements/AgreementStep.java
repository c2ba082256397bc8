package guanxi.client.agreements;

import guanxi.language.client.AgreementId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done about an agreement.
 *
 * @param reason why it was returned or ended
 * @param renewedBy which other one renewed it
 */
public record AgreementStep(
        Kind step,
        LocalDate on,
        @Nullable String reason,
        @Nullable AgreementId renewedBy) {

    /** What was done. */
    public enum Kind {
        DRAFTED,
        REVIEWED,
        RETURNED,
        SIGNED,
        RENEWED,
        ENDED
    }

    public static AgreementStep of(Kind step, LocalDate on) {
        return new AgreementStep(step, on, null, null);
    }

    public static AgreementStep of(Kind step, LocalDate on, String reason) {
        return new AgreementStep(step, on, reason, null);
    }

    public static AgreementStep renewed(AgreementId by, LocalDate on) {
        return new AgreementStep(Kind.RENEWED, on, null, by);
    }
}
