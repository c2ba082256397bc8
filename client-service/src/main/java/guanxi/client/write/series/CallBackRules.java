package guanxi.client.write.series;

import guanxi.client.write.series.CallBackCommand.RecordCallBack;
import guanxi.language.client.AnsweredBy;
import guanxi.language.client.CallBack;
import guanxi.language.client.SeriesStandard;
import guanxi.platform.decision.CommandRejected;
import java.time.Instant;
import java.util.Map;

/** What a call-back may say by itself (C-13, C-14). */
final class CallBackRules {

    private CallBackRules() {}

    static void mustBeSound(RecordCallBack told) {
        CallBack call = told.callBack();
        mustNotComeBefore(call.at(), told.passedOnAt(), "passedOnAt");
        mustNotComeBefore(call.at(), told.solutionAt(), "solutionAt");
        mustFlagWhatIsIn(told.standard(), call);
        mustLookAhead(call);
        if (call.answeredBy() != AnsweredBy.OWNER) mustBeUnanswered(call);
    }

    /** @param moment absent if it is not said */
    static void mustNotComeBefore(Instant start, Instant moment, String field) {
        if (moment == null || !moment.isBefore(start)) return;
        throw new CommandRejected(
                SeriesRule.BEFORE_ITS_START,
                moment + " is before " + start + ", when that began which it belongs to.",
                field,
                Map.of("recorded", start.toString(), "given", moment.toString()));
    }

    private static void mustFlagWhatIsIn(SeriesStandard standard, CallBack call) {
        call.conduct().stream()
                .filter(flag -> !standard.asOneOfAll().has(flag))
                .findFirst()
                .ifPresent(flag -> {
                    throw new CommandRejected(
                            SeriesRule.FLAG_NOT_IN_STANDARD,
                            "The standard " + standard + " has no flag " + flag + ".",
                            "conduct",
                            flag.name());
                });
    }

    private static void mustLookAhead(CallBack call) {
        if (call.nextAt() == null || call.nextAt().isAfter(call.at())) return;
        throw new CommandRejected(
                SeriesRule.LOOKS_BACK,
                "The next attempt at " + call.nextAt() + " is not after this one.",
                "nextAt",
                call.nextAt().toString());
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
