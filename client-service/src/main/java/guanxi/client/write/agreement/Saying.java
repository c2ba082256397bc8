package guanxi.client.write.agreement;

import guanxi.language.client.AgreementEvent.AgreementCorrected;
import guanxi.language.client.AgreementEvent.AgreementDrafted;
import guanxi.language.client.AgreementEvent.AgreementEnded;
import guanxi.language.client.AgreementEvent.AgreementReturned;
import guanxi.language.client.AgreementEvent.AgreementReviewed;
import guanxi.language.client.AgreementEvent.AgreementSigned;
import guanxi.language.client.AgreementId;
import guanxi.language.client.AgreementTerms;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.DepartmentTime;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a decision about an agreement says, and of whom.
 *
 * @param at when it happens: now, or the beginning of the day of which no more is told
 */
record Saying(AgreementId agreement, ClientId client, ColleagueId owner, LocalDate on, Instant at) {

    static Saying now(AgreementId agreement, ClientId client, ColleagueId owner, DepartmentTime time) {
        Instant now = time.now();
        return new Saying(agreement, client, owner, time.dateOf(now), now);
    }

    /** @param day absent for today */
    Saying on(LocalDate day, DepartmentTime time) {
        return day == null ? this : new Saying(agreement, client, owner, day, time.startOf(day));
    }

    AgreementDrafted drafted(AgreementTerms terms) {
        return new AgreementDrafted(agreement, client, owner, terms, on, at);
    }

    AgreementReviewed reviewed() {
        return new AgreementReviewed(agreement, client, owner, on, at);
    }

    AgreementReturned returned(String reason) {
        return new AgreementReturned(agreement, client, owner, reason, on, at);
    }

    AgreementSigned signed(AgreementTerms terms, Instant expiringAt) {
        return new AgreementSigned(agreement, client, owner, terms, on, expiringAt, at);
    }

    AgreementCorrected corrected(AgreementTerms right, Instant expiringAt, String reason) {
        return new AgreementCorrected(agreement, client, owner, right, expiringAt, reason, at);
    }

    AgreementEnded ended(String reason) {
        return new AgreementEnded(agreement, client, owner, on, reason, at);
    }
}
