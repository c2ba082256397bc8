package guanxi.client.read.sites;

import guanxi.language.client.ClientSiteEvent;
import guanxi.language.client.ClientSiteEvent.ClientSiteChanged;
import guanxi.language.client.ClientSiteEvent.ClientSiteClosed;
import guanxi.language.client.ClientSiteEvent.ClientSiteOpened;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/** Keeps the sites of clients. */
@Component
@ProcessingGroup("client-sites-projection")
class ClientSiteProjection {
    @EventHandler
    void on(ClientSiteEvent event, View<ClientSiteEntry> sites, @SequenceNumber long version) {
        switch (event) {
            case ClientSiteOpened opened -> sites.put(ClientSiteEntry.of(opened, version));
            case ClientSiteChanged changed -> sites.update(site -> site.changed(changed.site(), version));
            case ClientSiteClosed closed ->
                sites.update(site -> site.closed(closed.closedOn(), closed.reason(), version));
        }
    }
}
