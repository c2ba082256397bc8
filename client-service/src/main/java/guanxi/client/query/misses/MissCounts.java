package guanxi.client.query.misses;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import guanxi.client.read.misses.MissedStep;
import guanxi.client.read.misses.MissedStepQueries;
import guanxi.language.client.MissCause;
import guanxi.language.client.Responsible.Role;
import guanxi.language.client.ServiceStep;
import guanxi.platform.store.Query;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Why steps were missed, counted. */
@Component
public class MissCounts {
    private final MissedStepQueries misses;

    MissCounts(MissedStepQueries misses) {
        this.misses = misses;
    }

    /**
     * What is counted together.
     *
     * @param cause absent of what nobody has explained
     * @param role absent where nobody was responsible
     */
    private record Kind(
            @Nullable MissCause cause,
            ServiceStep step,
            @Nullable Role role) {
        static Kind of(MissedStep missed) {
            var why = missed.why();
            var who = missed.responsible();
            return new Kind(why == null ? null : why.cause(), missed.of().step(), who == null ? null : who.role());
        }

        MissCount counted(long misses) {
            return new MissCount(cause, step, role, Math.toIntExact(misses));
        }
    }

    public Stream<MissCount> count(Query filter) {
        return misses.all(filter).stream().collect(groupingBy(Kind::of, counting())).entrySet().stream()
                .map(one -> one.getKey().counted(one.getValue()));
    }
}
