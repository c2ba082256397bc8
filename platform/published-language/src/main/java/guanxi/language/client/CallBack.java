package guanxi.language.client;

import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call after a purchase or a repair (T-15 to T-20), as it was made.
 *
 * @param number which of the three of its series it is
 * @param agent who called
 * @param nextAt when it is to be tried again; absent if nobody said so
 * @param toThePoint seconds until he came to the point
 * @param satisfaction from 1 to 5
 * @param problem what is wrong; absent if nothing is
 */
public record CallBack(
        int number,
        Instant at,
        ColleagueId agent,
        AnsweredBy answeredBy,
        @Nullable Instant nextAt,
        @Nullable Integer toThePoint,
        @Nullable Integer satisfaction,
        List<ConductFlag> conduct,
        @Nullable String problem) {

    /** What is flagged is a set, in whatever order it was told. */
    public CallBack {
        conduct = conduct == null
                ? List.of()
                : conduct.stream().distinct().sorted().toList();
    }

    public CallBack madeAt(Instant moment) {
        return new CallBack(number, moment, agent, answeredBy, nextAt, toThePoint, satisfaction, conduct, problem);
    }
}
