package guanxi.client.write.series;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.client.write.series.CallBackCommand.RecordCallBack;
import guanxi.language.client.CallBackId;
import guanxi.language.client.SeriesEvent;
import guanxi.language.client.SeriesEvent.CallBackMade;
import guanxi.language.client.SeriesEvent.CallBackWithdrawn;
import guanxi.language.client.SeriesEvent.ProblemPassedOn;
import guanxi.language.client.SeriesEvent.PurchaseRecorded;
import guanxi.language.client.SeriesEvent.PurchaseReturned;
import guanxi.language.client.SeriesEvent.RepairRecorded;
import guanxi.language.client.SeriesEvent.SeriesWithdrawn;
import guanxi.language.client.SeriesEvent.SolutionCalledBack;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.DepartmentTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The call-backs of a series, by their numbers. */
final class CallBacks {
    private final Map<CallBackId, CallBackSoFar> byNumber = new HashMap<>();

    boolean has(CallBackId callBack) {
        return byNumber.containsKey(callBack);
    }

    /** When it was made, if it is known. */
    Instant madeAt(CallBackId callBack, Instant otherwise) {
        return has(callBack) ? byNumber.get(callBack).callBack().at() : otherwise;
    }

    CallBackSoFar known(CallBackId callBack) {
        require(has(callBack), CommonRule.NOT_FOUND, "There is no call-back " + callBack.number() + " in this series.");
        return byNumber.get(callBack);
    }

    CallBackSoFar withProblem(CallBackId callBack) {
        var known = known(callBack);
        require(
                known.callBack().problem() != null,
                SeriesRule.ONLY_A_PROBLEM_IS_PASSED_ON,
                "This call-back found no problem that could be passed on or solved.");
        return known;
    }

    List<SeriesEvent> newsOf(RecordCallBack told, SeriesEvent series, DepartmentTime time) {
        return CallBackSoFar.newsOf(told, byNumber.get(told.callBackId()), series, time);
    }

    void after(SeriesEvent event) {
        switch (event) {
            case CallBackMade made -> byNumber.put(made.callBackId(), CallBackSoFar.of(made));
            case ProblemPassedOn passed -> byNumber.computeIfPresent(passed.callBackId(), (id, it) -> it.after(passed));
            case SolutionCalledBack solved ->
                byNumber.computeIfPresent(solved.callBackId(), (id, it) -> it.after(solved));
            case CallBackWithdrawn gone -> byNumber.computeIfPresent(gone.callBackId(), (id, it) -> it.after(gone));
            case PurchaseRecorded ofTheSeries -> {}
            case PurchaseReturned ofTheSeries -> {}
            case RepairRecorded ofTheSeries -> {}
            case SeriesWithdrawn ofTheSeries -> {}
        }
    }
}
