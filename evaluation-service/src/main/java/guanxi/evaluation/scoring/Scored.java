package guanxi.evaluation.scoring;

import guanxi.language.evaluation.Figures;
import java.util.List;
import java.util.Map;

/** Figures, and for each the identifiers of the events behind it. */
public record Scored(Figures figures, Map<String, List<String>> evidence) {}
