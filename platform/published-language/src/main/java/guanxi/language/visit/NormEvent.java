package guanxi.language.visit;

import guanxi.language.DomainEvent;
import guanxi.language.RecordedAs;
import java.time.Instant;

/** From which day on which norms of client visits hold (客户拜访管理规范). */
public sealed interface NormEvent extends DomainEvent {

    @RecordedAs("visit.NormsPublished")
    record NormsPublished(NormVersion norms, Instant occurredAt) implements NormEvent {}
}
