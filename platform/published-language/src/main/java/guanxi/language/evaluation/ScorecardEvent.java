package guanxi.language.evaluation;

import guanxi.language.DomainEvent;
import guanxi.language.RecordedAs;
import java.time.Instant;

/** How a month is scored, and since when. */
public sealed interface ScorecardEvent extends DomainEvent {

    @RecordedAs("evaluation.ScorecardVersionPublished")
    record ScorecardVersionPublished(ScorecardVersion scorecard, Instant occurredAt) implements ScorecardEvent {}
}
