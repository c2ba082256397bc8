package guanxi.client.web.agreements;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guanxi.client.write.agreement.AgreementCommand.DraftAgreement;
import guanxi.language.client.AgreementId;
import guanxi.language.client.ClientId;
import guanxi.platform.web.Fields;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as it is drafted.
 *
 * @param agreementId absent if the department has given it none
 */
record NewAgreement(
        @Nullable AgreementId agreementId,
        ClientId clientId,
        @JsonUnwrapped ToldTerms terms) {

    DraftAgreement command(AgreementId id) {
        return new DraftAgreement(
                id, Fields.required(clientId, "clientId"), terms.checked().terms());
    }
}
