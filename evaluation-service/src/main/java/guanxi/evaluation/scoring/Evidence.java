package guanxi.evaluation.scoring;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Collects the lines behind each figure. */
final class Evidence {
    private final Map<String, List<EvidenceLine>> lines = new LinkedHashMap<>();

    Evidence of(String figure, Stream<EvidenceLine> because) {
        lines.put(figure, because.filter(Objects::nonNull).distinct().toList());
        return this;
    }

    Evidence of(String figure, Collection<EvidenceLine> because) {
        return of(figure, because.stream());
    }

    Evidence of(String figure, EvidenceLine because) {
        return of(figure, Stream.ofNullable(because));
    }

    Map<String, List<EvidenceLine>> asMap() {
        return Collections.unmodifiableMap(lines);
    }
}
