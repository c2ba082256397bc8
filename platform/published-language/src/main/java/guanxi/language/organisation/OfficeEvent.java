package guanxi.language.organisation;

import guanxi.language.DomainEvent;
import guanxi.language.RecordedAs;
import java.time.Instant;

/**
 * An office opens, is renamed, gets another head, comes to another region, or never was one. A reason is given where what was known had
 * been wrong, and is absent where things have changed.
 */
public sealed interface OfficeEvent extends DomainEvent {
    OfficeId officeId();

    /**
     * @param region absent if nobody said it
     * @param reason absent unless it was withdrawn by mistake, and a correction opens it again
     */
    @RecordedAs("organisation.OfficeOpened")
    record OfficeOpened(
            OfficeId officeId, String name, ColleagueId head, String region, String reason, Instant occurredAt)
            implements OfficeEvent {}

    @RecordedAs("organisation.OfficeRenamed")
    record OfficeRenamed(OfficeId officeId, String name, String reason, Instant occurredAt) implements OfficeEvent {}

    @RecordedAs("organisation.OfficeHeadChanged")
    record OfficeHeadChanged(OfficeId officeId, ColleagueId head, String reason, Instant occurredAt)
            implements OfficeEvent {}

    /** @param region absent if it belongs to none any more */
    @RecordedAs("organisation.OfficeMovedToRegion")
    record OfficeMovedToRegion(OfficeId officeId, String region, String reason, Instant occurredAt)
            implements OfficeEvent {}

    @RecordedAs("organisation.OfficeWithdrawn")
    record OfficeWithdrawn(OfficeId officeId, String reason, Instant occurredAt) implements OfficeEvent {}
}
