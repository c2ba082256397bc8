package guanxi.client.write.series;

import guanxi.client.write.DeskRules;
import guanxi.client.write.series.CallBackCommand.RecordCallBack;
import guanxi.language.client.AnsweredBy;
import guanxi.language.client.CallBack;
import guanxi.platform.decision.CommandRejected;

/** What a call-back may say by itself (C-13, C-14). */
final class CallBackRules {

    private CallBackRules() {}

    static void mustBeSound(RecordCallBack told) {
        CallBack call = told.callBack();
        DeskRules.mustNotComeBefore(call.at(), told.passedOnAt(), "passedOnAt");
        DeskRules.mustNotComeBefore(call.at(), told.solutionAt(), "solutionAt");
        call.conduct().forEach(flag -> DeskRules.mustHave(told.standard().asOneOfAll(), flag));
        DeskRules.mustLookAhead(call.at(), call.nextAt(), "nextAt");
        if (call.answeredBy() != AnsweredBy.OWNER) mustBeUnanswered(call);
    }

    private static void mustBeUnanswered(CallBack call) {
        if (call.toThePoint() != null) throw notTheOwner("toThePoint");
        if (call.satisfaction() != null) throw notTheOwner("satisfaction");
        if (call.problem() != null) throw notTheOwner("problem");
    }

    private static CommandRejected notTheOwner(String field) {
        return new CommandRejected(
                SeriesRule.ONLY_THE_OWNER_ANSWERS, "Only the owner answers; leave " + field + " empty.", field);
    }
}
