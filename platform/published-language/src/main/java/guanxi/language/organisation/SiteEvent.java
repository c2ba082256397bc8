package guanxi.language.organisation;

import guanxi.language.DomainEvent;
import guanxi.language.RecordedAs;
import java.time.Instant;

/**
 * A project site opens, is renamed, gets another head, comes to another office, or never was one. A reason is given where what was known
 * had been wrong, and is absent where things have changed.
 */
public sealed interface SiteEvent extends DomainEvent {
    SiteId siteId();

    /** @param reason absent unless it was withdrawn by mistake, and a correction opens it again */
    @RecordedAs("organisation.SiteOpened")
    record SiteOpened(
            SiteId siteId, OfficeId officeId, String name, ColleagueId head, String reason, Instant occurredAt)
            implements SiteEvent {}

    @RecordedAs("organisation.SiteRenamed")
    record SiteRenamed(SiteId siteId, String name, String reason, Instant occurredAt) implements SiteEvent {}

    @RecordedAs("organisation.SiteHeadChanged")
    record SiteHeadChanged(SiteId siteId, ColleagueId head, String reason, Instant occurredAt) implements SiteEvent {}

    @RecordedAs("organisation.SiteMovedToOffice")
    record SiteMovedToOffice(SiteId siteId, OfficeId officeId, String reason, Instant occurredAt)
            implements SiteEvent {}

    @RecordedAs("organisation.SiteWithdrawn")
    record SiteWithdrawn(SiteId siteId, String reason, Instant occurredAt) implements SiteEvent {}
}
