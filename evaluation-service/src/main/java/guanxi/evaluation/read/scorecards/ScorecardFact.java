package guanxi.evaluation.read.scorecards;

import guanxi.evaluation.scoring.Told;
import guanxi.language.evaluation.ScorecardCode;
import guanxi.language.evaluation.ScorecardVersion;
import java.time.Instant;

/** A published version of a scorecard. */
public record ScorecardFact(
        ScorecardCode code, Integer version, ScorecardVersion scorecard, Instant publishedAt, Told told) {}
