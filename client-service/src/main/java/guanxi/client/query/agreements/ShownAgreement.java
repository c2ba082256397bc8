package guanxi.client.query.agreements;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guanxi.client.agreements.AgreementStep;
import guanxi.client.read.agreements.AgreementEntry;
import guanxi.language.client.AgreementId;
import guanxi.language.client.AgreementState;
import guanxi.language.client.AgreementTerms;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agreement at the end of a day, by its terms as they are known now.
 *
 * @param owner who answers for its client now
 * @param steps what was done about it by then, in the order in which it was said
 */
public record ShownAgreement(
        AgreementId agreementId,
        ClientId clientId,
        ColleagueId owner,
        @JsonUnwrapped AgreementTerms terms,
        AgreementState state,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate endedOn,
        @Nullable AgreementId renewedBy,
        List<AgreementStep> steps,
        long version) {

    static ShownAgreement of(AgreementEntry entry, ColleagueId owner, AgreementState state, LocalDate day) {
        var course = entry.course();
        return new ShownAgreement(
                entry.agreementId(),
                entry.clientId(),
                owner,
                course.terms(),
                state,
                course.signedBy(day).orElse(null),
                course.endedBy(day).orElse(null),
                course.renewedBy(day).orElse(null),
                course.by(day).toList(),
                entry.version());
    }
}
