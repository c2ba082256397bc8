package guanxi.client.read.sites;

import static guanxi.platform.view.ViewDefinition.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientSiteEvent;
import guanxi.language.client.ClientSiteEvent.ClientSiteOpened;
import guanxi.language.client.ClientSiteId;
import guanxi.language.client.ClientSiteProfile;
import guanxi.platform.view.ViewDefinition;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A site of a client as it stands now.
 *
 * @param closedOn the first day on which the client is there no more
 * @param reason why it was closed
 */
public record ClientSiteEntry(
        ClientSiteId siteId,
        ClientId clientId,
        @JsonUnwrapped ClientSiteProfile site,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable String reason,
        long version) {
    public static final ViewDefinition<ClientSiteEntry> VIEW = view(
                    "client_sites", 1, ClientSiteEntry.class, s -> s.siteId().number())
            .foundBy("clientId", "openedOn")
            .touchedBy(ClientSiteEvent.class, e -> e.siteId().number());

    static ClientSiteEntry of(ClientSiteOpened event, long version) {
        return new ClientSiteEntry(
                event.siteId(), event.clientId(), event.site(), event.openedOn(), null, null, version);
    }

    ClientSiteEntry changed(ClientSiteProfile now, long newVersion) {
        return new ClientSiteEntry(siteId, clientId, now, openedOn, closedOn, reason, newVersion);
    }

    ClientSiteEntry closed(LocalDate on, String why, long newVersion) {
        return new ClientSiteEntry(siteId, clientId, site, openedOn, on, why, newVersion);
    }
}
