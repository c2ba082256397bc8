package guanxi.client.write.site;

import guanxi.language.client.ClientId;
import guanxi.language.client.ClientSiteId;
import guanxi.language.client.ClientSiteProfile;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is done to a site of a client. */
public sealed interface SiteCommand {
    ClientId clientId();

    /** @param openedOn absent for today */
    record OpenSite(
            @TargetAggregateIdentifier ClientSiteId siteId,
            ClientId clientId,
            ClientSiteProfile site,
            LocalDate openedOn)
            implements SiteCommand {}

    /** @param site all that is known of it, as it is right now */
    record ChangeSite(@TargetAggregateIdentifier ClientSiteId siteId, ClientId clientId, ClientSiteProfile site)
            implements SiteCommand {}

    /** @param closedOn absent for today */
    record CloseSite(
            @TargetAggregateIdentifier ClientSiteId siteId, ClientId clientId, LocalDate closedOn, String reason)
            implements SiteCommand {}
}
