package guanxi.client.write.series;

import guanxi.client.standards.Seconds;
import guanxi.language.client.CallBack;
import guanxi.language.client.CallBackId;
import guanxi.language.client.SeriesId;
import guanxi.language.client.SeriesStandard;
import java.time.Instant;

/** What is done to a call-back of a series. */
public sealed interface CallBackCommand extends SeriesCommand {
    CallBackId callBackId();

    /**
     * A call-back as far as it has come.
     *
     * @param passedOnAt absent until its problem was passed on, or if nobody said when
     * @param passedTo absent until then, or if nobody said to whom
     * @param solutionAt absent until the client was called about the solution
     * @param withdrawn why there was none; absent as long as it stands
     */
    record RecordCallBack(
            SeriesStandard standard,
            SeriesId seriesId,
            CallBackId callBackId,
            CallBack callBack,
            Instant passedOnAt,
            String passedTo,
            Instant solutionAt,
            String withdrawn)
            implements CallBackCommand {}

    /**
     * A call-back that is made now; told again, it was made when it was told first.
     *
     * @param callBack at the time at which it is told
     */
    record MakeCallBack(SeriesStandard standard, SeriesId seriesId, CallBackId callBackId, CallBack callBack)
            implements CallBackCommand {
        RecordCallBack madeAt(Instant moment) {
            return new RecordCallBack(standard, seriesId, callBackId, callBack.madeAt(moment), null, null, null, null);
        }
    }

    /** The problem of a call-back is passed on now; told again, it was when that was told first. */
    record PassProblemOn(SeriesStandard standard, SeriesId seriesId, CallBackId callBackId, String passedTo)
            implements CallBackCommand {
        RecordCallBack told(CallBackSoFar known, Instant now) {
            Instant at = known.passedOnAt() == null ? Seconds.whole(now) : known.passedOnAt();
            return new RecordCallBack(standard, seriesId, callBackId, known.callBack(), at, passedTo, null, null);
        }
    }

    /** The client is called about the solution now; told again, he was when that was told first. */
    record CallBackWithSolution(SeriesStandard standard, SeriesId seriesId, CallBackId callBackId)
            implements CallBackCommand {
        RecordCallBack told(CallBackSoFar known, Instant now) {
            Instant at = known.solutionAt() == null ? Seconds.whole(now) : known.solutionAt();
            return new RecordCallBack(standard, seriesId, callBackId, known.callBack(), null, null, at, null);
        }
    }

    /** There was no such call-back. */
    record WithdrawCallBack(SeriesStandard standard, SeriesId seriesId, CallBackId callBackId, String reason)
            implements CallBackCommand {
        RecordCallBack told(CallBackSoFar known) {
            return new RecordCallBack(standard, seriesId, callBackId, known.callBack(), null, null, null, reason);
        }
    }
}
