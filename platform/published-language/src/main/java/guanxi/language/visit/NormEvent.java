package guanxi.language.visit;

import java.time.Instant;

/** From which day on which norms of client visits hold (客户拜访管理规范). */
public sealed interface NormEvent {

    record NormsPublished(NormVersion norms, Instant occurredAt) implements NormEvent {}
}
