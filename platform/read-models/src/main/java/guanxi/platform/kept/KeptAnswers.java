package guanxi.platform.kept;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import guanxi.platform.personal.StoredPersonKeys;
import java.util.List;
import java.util.function.Supplier;

/**
 * Answers that take long to make, kept until something that they were made of may have changed, and for half a minute at most: what another
 * process destroyed a key of must not be shown for ever (ADR 30).
 *
 * @param <Q> all that an answer depends on but the views
 */
public final class KeptAnswers<Q, T> {
    private final Standing standing;
    private final Cache<Q, Kept<T>> kept;

    private record Kept<T>(Standing.At at, List<T> items) {}

    /** @param mostItems of all answers together; one with more is not kept */
    public KeptAnswers(Standing standing, int mostItems) {
        this.standing = standing;
        this.kept = Caffeine.newBuilder()
                .maximumWeight(mostItems)
                .weigher((Q question, Kept<T> answer) ->
                        Math.max(1, answer.items().size()))
                .expireAfterWrite(StoredPersonKeys.SEEN_ELSEWHERE_WITHIN)
                .executor(Runnable::run)
                .build();
    }

    /** @param make asked if the answer is not kept; two who ask at once may both make it */
    public List<T> get(Q question, Supplier<List<T>> make) {
        Standing.At now = standing.now();
        Kept<T> known = kept.getIfPresent(question);
        if (known != null && known.at().equals(now)) return known.items();
        var made = List.copyOf(make.get());
        if (standing.isStillOf(now)) kept.put(question, new Kept<>(now, made));
        return made;
    }
}
