package guanxi.client.web.cases;

import guanxi.client.standards.Seconds;
import guanxi.client.write.cases.Call;
import guanxi.client.write.cases.CaseCommand.OpenCase;
import guanxi.language.Person;
import guanxi.language.client.CaseAnswer;
import guanxi.language.client.CaseId;
import guanxi.language.client.CaseStandard;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.access.Caller;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.web.Fields;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A case as it is told when its call ends. */
record NewCase(
        CaseStandard standard,
        @Nullable CaseId caseId,
        ClientId clientId,
        String caller,
        Instant startedAt,
        @Nullable Integer rings,
        ColleagueId agent,
        String question,
        CaseAnswer answer,
        @Nullable CaseId reComplaintOf) {
    static final int MOST_RINGS = 99;

    OpenCase command(Caller who, DepartmentTime time) {
        Fields.required(clientId, "clientId");
        return new OpenCase(
                Fields.orFresh(caseId, who, CaseId::new),
                new Call(
                        Fields.required(standard, "standard"),
                        clientId,
                        Person.ofClient(clientId, Fields.one(caller, "caller")),
                        Seconds.whole(Fields.happened(Fields.required(startedAt, "startedAt"), time, "startedAt")),
                        Seconds.whole(time.now()),
                        Fields.between(rings, 1, MOST_RINGS, "rings"),
                        Fields.required(agent, "agent"),
                        Fields.required(question, "question"),
                        Fields.required(answer, "answer"),
                        reComplaintOf));
    }
}
