package guanxi.evaluation.scoring;

import guanxi.language.evaluation.Figures;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Figures, and what each of them is made of.
 *
 * @param lines for each figure the facts that were looked at, also those that did not count
 */
public record Scored(Figures figures, Map<String, List<EvidenceLine>> lines) {

    /** For each figure the identifiers of the events that it follows from. */
    public Map<String, List<String>> evidence() {
        var events = new LinkedHashMap<String, List<String>>();
        lines.forEach((figure, because) -> events.put(
                figure,
                because.stream()
                        .filter(line -> line.counted().counts())
                        .map(EvidenceLine::event)
                        .distinct()
                        .toList()));
        return Collections.unmodifiableMap(events);
    }
}
