package guanxi.language.client;

import guanxi.language.visit.VisitId;
import java.time.Instant;
import java.util.List;

/**
 * What goes with a client from one specialist to another, as it stood when the handover was proposed.
 *
 * @param cases of the client that are open and that the former owner holds
 * @param promises of replies to the client that are not kept yet, in those cases
 * @param plannedVisits of the former owner that nobody has made or cancelled
 * @param referrals of the former owner that the site has not confirmed
 */
public record HandoverInventory(
        List<CaseId> cases, List<Promise> promises, List<VisitId> plannedVisits, List<ReferralId> referrals) {

    public HandoverInventory {
        cases = List.copyOf(cases);
        promises = List.copyOf(promises);
        plannedVisits = List.copyOf(plannedVisits);
        referrals = List.copyOf(referrals);
    }

    /** By when the client was promised a reply. */
    public record Promise(CaseId caseId, Instant promisedFor) {}
}
