package guanxi.client.write.agreement;

import guanxi.language.client.AgreementId;
import guanxi.language.client.AgreementTerms;
import guanxi.language.client.ClientId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is done about an agreement. */
public sealed interface AgreementCommand {

    record DraftAgreement(@TargetAggregateIdentifier AgreementId agreementId, ClientId clientId, AgreementTerms terms)
            implements AgreementCommand {}

    /** Wants the terms to be so before it is signed; they are to be reviewed then. */
    record RedraftAgreement(@TargetAggregateIdentifier AgreementId agreementId, AgreementTerms terms)
            implements AgreementCommand {}

    record ReviewAgreement(@TargetAggregateIdentifier AgreementId agreementId) implements AgreementCommand {}

    record ReturnAgreement(@TargetAggregateIdentifier AgreementId agreementId, String reason)
            implements AgreementCommand {}

    /** @param signedOn absent for today */
    record SignAgreement(@TargetAggregateIdentifier AgreementId agreementId, LocalDate signedOn)
            implements AgreementCommand {}

    /**
     * Records an agreement that exists on paper and is signed, as the form has it: nobody reviews it any more.
     *
     * @param endedOn absent if it was not ended before its time, and {@code reason} with it
     */
    record RecordAgreement(
            @TargetAggregateIdentifier AgreementId agreementId,
            ClientId clientId,
            AgreementTerms terms,
            LocalDate signedOn,
            LocalDate endedOn,
            String reason)
            implements AgreementCommand {}

    /** Says what was signed, of one that was recorded wrongly: the whole of it, but for what it renews. */
    record CorrectAgreement(@TargetAggregateIdentifier AgreementId agreementId, AgreementTerms terms, String reason)
            implements AgreementCommand {}

    /** @param endedOn absent for today */
    record EndAgreement(@TargetAggregateIdentifier AgreementId agreementId, LocalDate endedOn, String reason)
            implements AgreementCommand {}

    /** Another one, which was signed, takes its place. */
    record NoteRenewal(@TargetAggregateIdentifier AgreementId agreementId, AgreementId renewedBy, LocalDate renewedOn)
            implements AgreementCommand {}

    /** @param agreement as the list of deadlines names it */
    record SayExpiring(@TargetAggregateIdentifier String agreement) implements AgreementCommand {}
}
