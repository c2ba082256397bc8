package guanxi.language.client;

import guanxi.language.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement with a client says, as far as the department keeps count of it (D-M-A3).
 *
 * @param validUntil the last day on which it holds
 * @param amount absent if it is about none
 * @param renews the former agreement, whose place it takes; absent of a first one
 */
public record AgreementTerms(
        String title,
        LocalDate validFrom,
        LocalDate validUntil,
        @Nullable Money amount,
        @Nullable AgreementId renews) {

    public AgreementTerms renewing(@Nullable AgreementId former) {
        return new AgreementTerms(title, validFrom, validUntil, amount, former);
    }
}
