package guanxi.client.web.agreements;

import guanxi.client.write.agreement.AgreementCommand.CorrectAgreement;
import guanxi.language.client.AgreementId;
import guanxi.platform.web.Fields;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was signed, of an agreement that was recorded wrongly; without {@code amount} it is about none. */
record RightTerms(
        String title,
        LocalDate validFrom,
        LocalDate validUntil,
        @Nullable BigDecimal amount,
        String reason) {

    CorrectAgreement command(AgreementId id) {
        var told = new ToldTerms(title, validFrom, validUntil, amount, null).checked();
        return new CorrectAgreement(id, told.terms(), Fields.required(reason, "reason"));
    }
}
