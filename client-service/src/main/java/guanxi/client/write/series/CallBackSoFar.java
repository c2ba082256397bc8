package guanxi.client.write.series;

import static guanxi.platform.decision.CommandRejected.requireSame;

import guanxi.client.write.series.CallBackCommand.RecordCallBack;
import guanxi.language.client.CallBack;
import guanxi.language.client.SeriesEvent;
import guanxi.language.client.SeriesEvent.CallBackMade;
import guanxi.language.client.SeriesEvent.CallBackWithdrawn;
import guanxi.language.client.SeriesEvent.ProblemPassedOn;
import guanxi.language.client.SeriesEvent.SolutionCalledBack;
import guanxi.platform.decision.DepartmentTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A call-back as far as it has come; what is not known yet is absent. Empty cells of a row say nothing, and only what came of the problem, and that
 * there was no call-back, may be filled later.
 */
record CallBackSoFar(CallBack callBack, Instant passedOnAt, String passedTo, Instant solutionAt, String withdrawn) {
    private static final String WHAT = "This call-back";
    private static final CallBackSoFar NOTHING = new CallBackSoFar(null, null, null, null, null);

    /** What a row says that is not known; none if that is nothing. */
    static List<SeriesEvent> newsOf(RecordCallBack told, CallBackSoFar known, SeriesEvent series, DepartmentTime time) {
        var before = known == null ? NOTHING : known;
        before.mustAgreeWith(told);
        var news = new ArrayList<SeriesEvent>();
        if (known == null) news.add(made(told, series));
        if (before.isPassedOnBy(told)) news.add(before.passedOn(told, series));
        if (before.solutionAt == null && told.solutionAt() != null) news.add(solved(told, series));
        if (before.withdrawn == null && told.withdrawn() != null) news.add(withdrawn(told, series, time));
        return news;
    }

    static CallBackSoFar of(CallBackMade made) {
        return new CallBackSoFar(made.callBack(), null, null, null, null);
    }

    CallBackSoFar after(ProblemPassedOn passed) {
        return new CallBackSoFar(callBack, passed.passedOnAt(), passed.passedTo(), solutionAt, withdrawn);
    }

    CallBackSoFar after(SolutionCalledBack solved) {
        return new CallBackSoFar(callBack, passedOnAt, passedTo, solved.solutionAt(), withdrawn);
    }

    CallBackSoFar after(CallBackWithdrawn gone) {
        return new CallBackSoFar(callBack, passedOnAt, passedTo, solutionAt, gone.reason());
    }

    private void mustAgreeWith(RecordCallBack told) {
        if (callBack != null) requireSame(WHAT, callBack, asFarAsTold(told.callBack()));
        mustAgree("passedOnAt", passedOnAt, told.passedOnAt());
        mustAgree("passedTo", passedTo, told.passedTo());
        mustAgree("solutionAt", solutionAt, told.solutionAt());
        mustAgree("withdrawn", withdrawn, told.withdrawn());
    }

    private static void mustAgree(String field, Object known, Object told) {
        if (told != null) requireSame(WHAT, field, known, told);
    }

    private CallBack asFarAsTold(CallBack told) {
        return new CallBack(
                told.number(),
                told.at(),
                told.agent(),
                told.answeredBy(),
                or(told.nextAt(), callBack.nextAt()),
                or(told.toThePoint(), callBack.toThePoint()),
                or(told.satisfaction(), callBack.satisfaction()),
                told.conduct().isEmpty() ? callBack.conduct() : told.conduct(),
                or(told.problem(), callBack.problem()));
    }

    private boolean isPassedOnBy(RecordCallBack told) {
        return passedOnAt == null && told.passedOnAt() != null || passedTo == null && told.passedTo() != null;
    }

    private ProblemPassedOn passedOn(RecordCallBack told, SeriesEvent series) {
        Instant at = or(told.passedOnAt(), passedOnAt);
        return new ProblemPassedOn(
                series.standard(),
                series.seriesId(),
                series.clientId(),
                series.specialistId(),
                told.callBackId(),
                at,
                or(told.passedTo(), passedTo),
                or(at, told.callBack().at()));
    }

    private static CallBackMade made(RecordCallBack told, SeriesEvent series) {
        return new CallBackMade(
                series.standard(),
                series.seriesId(),
                series.clientId(),
                series.specialistId(),
                told.callBackId(),
                told.callBack(),
                told.callBack().at());
    }

    private static SolutionCalledBack solved(RecordCallBack told, SeriesEvent series) {
        return new SolutionCalledBack(
                series.standard(),
                series.seriesId(),
                series.clientId(),
                series.specialistId(),
                told.callBackId(),
                told.solutionAt(),
                told.solutionAt());
    }

    private static CallBackWithdrawn withdrawn(RecordCallBack told, SeriesEvent series, DepartmentTime time) {
        return new CallBackWithdrawn(
                series.standard(),
                series.seriesId(),
                series.clientId(),
                series.specialistId(),
                told.callBackId(),
                told.withdrawn(),
                time.now());
    }

    private static <T> T or(T said, T otherwise) {
        return said == null ? otherwise : said;
    }
}
