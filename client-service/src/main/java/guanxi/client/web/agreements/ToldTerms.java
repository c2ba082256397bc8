package guanxi.client.web.agreements;

import guanxi.language.Money;
import guanxi.language.client.AgreementId;
import guanxi.language.client.AgreementTerms;
import guanxi.platform.web.Fields;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an agreement says, as it is told; the amount in yuan. */
record ToldTerms(
        String title,
        LocalDate validFrom,
        LocalDate validUntil,
        @Nullable BigDecimal amount,
        @Nullable AgreementId renews) {

    /** As a body must tell it; the cells of a row are checked where they are read. */
    ToldTerms checked() {
        return new ToldTerms(
                Fields.required(title, "title"),
                Fields.required(validFrom, "validFrom"),
                Fields.required(validUntil, "validUntil"),
                amount == null ? null : Fields.money(amount, "amount"),
                renews);
    }

    AgreementTerms terms() {
        return new AgreementTerms(title, validFrom, validUntil, amount == null ? null : Money.cny(amount), renews);
    }
}
