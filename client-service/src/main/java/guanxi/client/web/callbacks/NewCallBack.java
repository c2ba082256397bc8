package guanxi.client.web.callbacks;

import guanxi.client.standards.Seconds;
import guanxi.client.write.series.CallBackCommand.MakeCallBack;
import guanxi.language.client.AnsweredBy;
import guanxi.language.client.CallBack;
import guanxi.language.client.CallBackId;
import guanxi.language.client.ConductFlag;
import guanxi.language.client.SeriesId;
import guanxi.language.client.SeriesStandard;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.access.Caller;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.web.Fields;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A call-back as it is told when it is made. */
record NewCallBack(
        SeriesStandard standard,
        SeriesId seriesId,
        @Nullable CallBackId callBackId,
        Integer number,
        ColleagueId agent,
        AnsweredBy answeredBy,
        @Nullable Instant nextAt,
        @Nullable Integer toThePoint,
        @Nullable Integer satisfaction,
        @Nullable List<ConductFlag> conduct,
        @Nullable String problem) {
    static final int LAST = 3;
    static final int AN_HOUR = 3_600;
    static final int BEST = 5;

    MakeCallBack command(Caller caller, DepartmentTime time) {
        return new MakeCallBack(
                Fields.required(standard, "standard"),
                Fields.required(seriesId, "seriesId"),
                Fields.orFresh(callBackId, caller, CallBackId::new),
                new CallBack(
                        Fields.between(Fields.required(number, "number"), 1, LAST, "number"),
                        Seconds.whole(time.now()),
                        Fields.required(agent, "agent"),
                        Fields.required(answeredBy, "answeredBy"),
                        nextAt == null ? null : Seconds.whole(nextAt),
                        Fields.between(toThePoint, 0, AN_HOUR, "toThePoint"),
                        Fields.between(satisfaction, 1, BEST, "satisfaction"),
                        conduct,
                        Fields.optionalText(problem, "problem")));
    }
}
