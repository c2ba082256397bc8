package guanxi.language.evaluation;

import java.time.Instant;

/** How a month is scored, and since when. */
public sealed interface ScorecardEvent {

    record ScorecardVersionPublished(ScorecardVersion scorecard, Instant occurredAt) implements ScorecardEvent {}
}
