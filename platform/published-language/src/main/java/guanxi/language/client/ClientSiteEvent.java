package guanxi.language.client;

import guanxi.language.DomainEvent;
import guanxi.language.RecordedAs;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import java.time.LocalDate;

/** A site of a client (D-M-A3). {@code specialistId} is whoever answered for the client when it was said. */
public sealed interface ClientSiteEvent extends DomainEvent {
    ClientSiteId siteId();

    ClientId clientId();

    ColleagueId specialistId();

    /** @param occurredAt the beginning of the day, if only the day was told */
    @RecordedAs("client.ClientSiteOpened")
    record ClientSiteOpened(
            ClientSiteId siteId,
            ClientId clientId,
            ColleagueId specialistId,
            ClientSiteProfile site,
            LocalDate openedOn,
            Instant occurredAt)
            implements ClientSiteEvent {}

    /** @param site all that is known of it now */
    @RecordedAs("client.ClientSiteChanged")
    record ClientSiteChanged(
            ClientSiteId siteId,
            ClientId clientId,
            ColleagueId specialistId,
            ClientSiteProfile site,
            Instant occurredAt)
            implements ClientSiteEvent {}

    /**
     * The client is there no more.
     *
     * @param closedOn the first day on which it is not
     * @param occurredAt the beginning of the day, if only the day was told
     */
    @RecordedAs("client.ClientSiteClosed")
    record ClientSiteClosed(
            ClientSiteId siteId,
            ClientId clientId,
            ColleagueId specialistId,
            LocalDate closedOn,
            String reason,
            Instant occurredAt)
            implements ClientSiteEvent {}
}
