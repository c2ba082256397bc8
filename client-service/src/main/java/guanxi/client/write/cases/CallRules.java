package guanxi.client.write.cases;

import guanxi.client.write.DeskRules;
import guanxi.client.write.cases.NamedCases.NamedCase;
import guanxi.language.client.CaseStandard;
import guanxi.platform.decision.CommandRejected;
import java.util.Map;

/** What a call may say by itself, and of the case about which the client complains again. */
final class CallRules {

    private CallRules() {}

    static void mustBeSound(Call call) {
        if (!call.endedAt().isAfter(call.startedAt()))
            throw new CommandRejected(
                    CaseRule.A_CALL_ENDS_AFTER_ITS_START,
                    "The call ends at " + call.endedAt() + ", not after its start.",
                    "endedAt",
                    Map.of(
                            "recorded",
                            call.startedAt().toString(),
                            "given",
                            call.endedAt().toString()));
        if (call.reComplaintOf() != null && call.standard() == CaseStandard.S1)
            throw new CommandRejected(
                    CaseRule.ONLY_COMPLAINTS_REPEAT,
                    "A purchase inquiry complains of nothing again; leave reComplaintOf empty.",
                    "reComplaintOf");
    }

    static void mustFollow(NamedCase named, Call call) {
        DeskRules.mustNotComeBefore(named.endedAt(), call.startedAt(), "startedAt");
        if (named.clientId().equals(call.clientId())) return;
        throw new CommandRejected(
                CaseRule.NOT_THE_SAME_CLIENT,
                "The case " + call.reComplaintOf() + " is of another client.",
                "reComplaintOf",
                Map.of(
                        "recorded",
                        named.clientId().number(),
                        "given",
                        call.clientId().number()));
    }
}
