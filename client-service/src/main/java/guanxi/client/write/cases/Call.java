package guanxi.client.write.cases;

import guanxi.language.Person;
import guanxi.language.client.CaseAnswer;
import guanxi.language.client.CaseEvent.CaseOpened;
import guanxi.language.client.CaseId;
import guanxi.language.client.CaseStandard;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;

/**
 * A call that came in, as it is told.
 *
 * @param caller somebody of the client's side
 * @param rings until it was taken; absent if nobody counted
 * @param reComplaintOf absent if it is about no other case
 */
public record Call(
        CaseStandard standard,
        ClientId clientId,
        Person caller,
        Instant startedAt,
        Instant endedAt,
        Integer rings,
        ColleagueId agent,
        String question,
        CaseAnswer answer,
        CaseId reComplaintOf) {

    Call endedAt(Instant moment) {
        return new Call(standard, clientId, caller, startedAt, moment, rings, agent, question, answer, reComplaintOf);
    }

    CaseOpened opened(CaseId caseId) {
        return new CaseOpened(
                standard,
                caseId,
                clientId,
                agent,
                caller,
                startedAt,
                endedAt,
                rings,
                question,
                answer,
                reComplaintOf,
                startedAt);
    }
}
