package guanxi.client.standards;

import guanxi.language.client.CallBack;
import guanxi.language.client.CallBackId;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A call-back as far as it has come.
 *
 * @param passedOnAt absent until its problem was passed on
 * @param solutionAt absent until the client was called about the solution
 */
public record ToldCallBack(
        CallBackId callBackId,
        CallBack callBack,
        @Nullable Instant passedOnAt,
        @Nullable Instant solutionAt) {
    /** In whatever order they arrived. */
    static final Comparator<ToldCallBack> BY_TIME = Comparator.comparing(
                    (ToldCallBack told) -> told.callBack().at())
            .thenComparing(told -> told.callBackId().number());

    public ToldCallBack passedOn(@Nullable Instant at) {
        return new ToldCallBack(callBackId, callBack, at, solutionAt);
    }

    public ToldCallBack solved(Instant at) {
        return new ToldCallBack(callBackId, callBack, passedOnAt, at);
    }

    Instant latest() {
        return Stream.of(callBack.at(), passedOnAt, solutionAt)
                .filter(Objects::nonNull)
                .reduce(callBack.at(), Seconds::later);
    }

    /** Without what is said of a later time. */
    ToldCallBack upTo(Instant moment) {
        return new ToldCallBack(callBackId, callBack, seen(passedOnAt, moment), seen(solutionAt, moment));
    }

    private static @Nullable Instant seen(@Nullable Instant said, Instant moment) {
        return said == null || said.isAfter(moment) ? null : said;
    }
}
