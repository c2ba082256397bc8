package guanxi.evaluation.scoring;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Collects the events behind each figure. */
final class Evidence {
    private final Map<String, List<String>> events = new LinkedHashMap<>();

    Evidence of(String figure, Stream<String> because) {
        events.put(figure, because.filter(Objects::nonNull).distinct().toList());
        return this;
    }

    Evidence of(String figure, Collection<String> because) {
        return of(figure, because.stream());
    }

    Evidence of(String figure, String because) {
        return of(figure, Stream.ofNullable(because));
    }

    Map<String, List<String>> asMap() {
        return Collections.unmodifiableMap(events);
    }
}
