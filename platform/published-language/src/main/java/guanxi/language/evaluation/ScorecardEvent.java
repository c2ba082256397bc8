package guanxi.language.evaluation;

import guanxi.language.DomainEvent;
import java.time.Instant;

/** How a month is scored, and since when. */
public sealed interface ScorecardEvent extends DomainEvent {

    record ScorecardVersionPublished(ScorecardVersion scorecard, Instant occurredAt) implements ScorecardEvent {}
}
