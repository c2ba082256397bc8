package guanxi.client.write.cases;

import guanxi.language.client.CaseId;
import guanxi.language.client.CaseStandard;
import guanxi.language.client.ClientId;
import guanxi.platform.decision.CommandRejected;
import java.time.Instant;
import java.util.Optional;

/** Cases that another one names, whether they stand or were withdrawn. */
public interface NamedCases {

    /** As much of a case as a re-complaint, or a follow-up, is compared with. */
    record NamedCase(CaseStandard standard, ClientId clientId, Instant endedAt) {}

    Optional<NamedCase> find(CaseId caseId);

    default NamedCase mustFind(CaseId caseId) {
        return find(caseId).orElseThrow(() -> unknown(caseId, "reComplaintOf"));
    }

    static CommandRejected unknown(CaseId caseId, String field) {
        return new CommandRejected(
                CaseRule.UNKNOWN_CASE, "There is no case " + caseId.number() + ".", field, caseId.number());
    }
}
