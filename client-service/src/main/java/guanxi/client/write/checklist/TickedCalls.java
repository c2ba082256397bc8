package guanxi.client.write.checklist;

import guanxi.language.client.AnswerId;
import guanxi.language.client.CaseId;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import java.util.List;
import java.util.Optional;

/** What the checklist of a call needs to know of the call, and of the catalogue. */
public interface TickedCalls {

    /** @param agent who took the call: what was done in it stays his, whoever holds the case now */
    record TickedCall(ClientId clientId, ColleagueId agent) {}

    /** A call that stands. */
    Optional<TickedCall> find(CaseId caseId);

    /** Also of one that was withdrawn since. */
    boolean knows(AnswerId answer);

    default TickedCall mustFind(CaseId caseId) {
        return find(caseId)
                .orElseThrow(
                        () -> new CommandRejected(CommonRule.NOT_FOUND, "There is no case " + caseId + ".", "caseId"));
    }

    default void mustKnow(List<AnswerId> answers) {
        for (AnswerId answer : answers) {
            if (knows(answer)) continue;
            throw new CommandRejected(
                    ChecklistRule.UNKNOWN_ANSWER,
                    "There is no answer " + answer + " in the catalogue.",
                    "answers",
                    answer.number());
        }
    }
}
