package guanxi.client.write.agreement;

import static guanxi.platform.decision.CommandRejected.require;
import static guanxi.platform.decision.CommandRejected.requireSame;

import guanxi.client.agreements.Expiry;
import guanxi.language.client.AgreementEvent;
import guanxi.language.client.AgreementEvent.AgreementCorrected;
import guanxi.language.client.AgreementEvent.AgreementDrafted;
import guanxi.language.client.AgreementEvent.AgreementEnded;
import guanxi.language.client.AgreementEvent.AgreementExpiring;
import guanxi.language.client.AgreementEvent.AgreementRenewed;
import guanxi.language.client.AgreementEvent.AgreementReturned;
import guanxi.language.client.AgreementEvent.AgreementReviewed;
import guanxi.language.client.AgreementEvent.AgreementSigned;
import guanxi.language.client.AgreementId;
import guanxi.language.client.AgreementTerms;
import guanxi.language.client.ClientId;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.DepartmentTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** An agreement as far as it has come; what is not known yet is absent. */
final class AgreementSoFar {
    private ClientId client;
    private AgreementTerms terms;
    private boolean reviewed;
    private String returnedFor;
    private LocalDate signedOn;
    private LocalDate endedOn;
    private Instant expiringAt;
    private final Set<AgreementTerms> everSaid = new HashSet<>();
    private final Set<AgreementId> renewals = new HashSet<>();
    private final Set<LocalDate> endsSaid = new HashSet<>();

    ClientId client() {
        return client;
    }

    AgreementTerms terms() {
        return terms;
    }

    LocalDate signedOn() {
        return signedOn;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    Instant expiringAt() {
        return expiringAt;
    }

    boolean everSaid(ClientId of, AgreementTerms told) {
        return of.equals(client) && everSaid.contains(told);
    }

    /** Refuses what is known with other content. */
    void mustBeNew(ClientId of, AgreementTerms told) {
        requireSame("This agreement", "clientId", client, of);
        requireSame("This agreement", terms, told);
    }

    boolean isReviewed() {
        return reviewed;
    }

    boolean isReturnedFor(String reason) {
        return reason.equals(returnedFor);
    }

    boolean isRenewedBy(AgreementId other) {
        return renewals.contains(other);
    }

    void mustNotHaveEnded() {
        require(endedOn == null, AgreementRule.AN_ENDED_AGREEMENT_STAYS_ENDED, "This agreement has ended.");
    }

    void mustNotBeSigned() {
        mustNotHaveEnded();
        require(
                signedOn == null,
                AgreementRule.A_SIGNED_AGREEMENT_IS_CORRECTED,
                "This agreement is signed; what was recorded wrongly is corrected, with a reason.");
    }

    void mustBeSigned() {
        mustNotHaveEnded();
        require(
                signedOn != null,
                AgreementRule.ONLY_A_SIGNED_AGREEMENT_IS_CORRECTED,
                "This agreement is not signed; draft it anew.");
    }

    void mustBeADraft() {
        mustNotHaveEnded();
        require(
                signedOn == null && returnedFor == null,
                AgreementRule.ONLY_A_DRAFT_IS_REVIEWED,
                signedOn == null ? "This agreement was returned; draft it anew first." : "This agreement is signed.");
    }

    void mustAllowSigning() {
        mustNotHaveEnded();
        require(
                reviewed,
                AgreementRule.ONLY_A_REVIEWED_AGREEMENT_IS_SIGNED,
                "A supervisor reviews an agreement before it is signed.");
    }

    void mustAllowEnding(LocalDate on) {
        mustNotEndBeforeSigning(signedOn, on);
    }

    /** @param signing absent of a draft, which is given up */
    static void mustNotEndBeforeSigning(LocalDate signing, LocalDate end) {
        if (signing == null || !end.isBefore(signing)) return;
        throw new CommandRejected(
                AgreementRule.ENDED_BEFORE_SIGNED,
                "The end of " + end + " is before the signing of " + signing + ".",
                "endedOn",
                Map.of("recorded", signing.toString(), "given", end.toString()));
    }

    /** When somebody is to be told that this end is near; absent if that was said, or the end has passed or matters no more. */
    Instant reminderOf(AgreementTerms of, DepartmentTime time) {
        LocalDate end = of.validUntil();
        boolean isOver = end.isBefore(time.dateOf(time.now()));
        if (isOver || endsSaid.contains(end) || !renewals.isEmpty()) return null;
        return time.startOf(Expiry.nearFrom(end));
    }

    void after(AgreementEvent event) {
        client = event.clientId();
        switch (event) {
            case AgreementDrafted drafted -> draft(drafted.terms());
            case AgreementReviewed found -> reviewed = true;
            case AgreementReturned back -> {
                reviewed = false;
                returnedFor = back.reason();
            }
            case AgreementSigned signed -> {
                signedOn = signed.signedOn();
                expiringAt = signed.expiringAt();
            }
            case AgreementCorrected right -> {
                remember(right.terms());
                expiringAt = right.expiringAt();
            }
            case AgreementExpiring near -> {
                endsSaid.add(near.validUntil());
                expiringAt = null;
            }
            case AgreementRenewed renewed -> {
                renewals.add(renewed.renewedBy());
                expiringAt = null;
            }
            case AgreementEnded ended -> {
                endedOn = ended.endedOn();
                expiringAt = null;
            }
        }
    }

    private void draft(AgreementTerms said) {
        reviewed = false;
        returnedFor = null;
        remember(said);
    }

    private void remember(AgreementTerms said) {
        terms = said;
        everSaid.add(said);
    }
}
