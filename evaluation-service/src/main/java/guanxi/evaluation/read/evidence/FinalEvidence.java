package guanxi.evaluation.read.evidence;

import guanxi.language.organisation.ColleagueId;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * What figures followed from when they became final; no later fact changes it.
 *
 * @param finalisation counted from 1
 * @param figures for each figure the identifiers of the events behind it
 */
public record FinalEvidence(
        ColleagueId specialistId, YearMonth month, Integer finalisation, Map<String, List<String>> figures) {}
