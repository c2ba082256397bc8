package guanxi.client.write.agreement;

import guanxi.language.client.AgreementId;
import guanxi.language.client.AgreementTerms;
import guanxi.language.client.ClientId;
import guanxi.platform.decision.CommandRejected;
import java.util.Map;
import java.util.Optional;

/** Agreements that another one names as the former. */
public interface NamedAgreements {

    Optional<ClientId> clientOf(AgreementId agreement);

    /** It does not end before it begins, and whoever renews an agreement renews one of the same client. */
    default void mustBeSound(AgreementTerms terms, ClientId client) {
        if (terms.validUntil().isBefore(terms.validFrom()))
            throw new CommandRejected(
                    AgreementRule.VALID_UNTIL_BEFORE_VALID_FROM,
                    "The last day " + terms.validUntil() + " is before the first, " + terms.validFrom() + ".",
                    "validUntil",
                    Map.of(
                            "recorded",
                            terms.validFrom().toString(),
                            "given",
                            terms.validUntil().toString()));
        AgreementId former = terms.renews();
        if (former == null) return;
        ClientId its = clientOf(former)
                .orElseThrow(() -> new CommandRejected(
                        AgreementRule.UNKNOWN_AGREEMENT,
                        "There is no agreement " + former.number() + ".",
                        "renews",
                        former.number()));
        if (its.equals(client)) return;
        throw new CommandRejected(
                AgreementRule.THE_RENEWED_AGREEMENT_IS_ANOTHER_CLIENTS,
                "The agreement " + former.number() + " is one with another client.",
                "renews",
                former.number());
    }
}
