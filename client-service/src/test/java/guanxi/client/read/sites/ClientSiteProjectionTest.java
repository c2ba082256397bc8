package guanxi.client.read.sites;

import guanxi.language.client.ClientId;
import guanxi.language.client.ClientSiteEvent.ClientSiteChanged;
import guanxi.language.client.ClientSiteEvent.ClientSiteClosed;
import guanxi.language.client.ClientSiteEvent.ClientSiteOpened;
import guanxi.language.client.ClientSiteId;
import guanxi.language.client.ClientSiteProfile;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.view.ViewFixture;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ClientSiteProjectionTest {
    private static final Instant NOW = Instant.parse("2026-06-02T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 2);
    private static final ClientSiteId SITE = new ClientSiteId("A1");
    private static final ClientId CLIENT = new ClientId("C1");
    private static final ColleagueId OWNER = new ColleagueId("S001");
    private static final ClientSiteProfile PLANT = new ClientSiteProfile("plant", "Harbour 1", "assembly");
    private static final ClientSiteProfile STORE = new ClientSiteProfile("store", "Harbour 1", null);
    private static final ClientSiteOpened OPENED = new ClientSiteOpened(SITE, CLIENT, OWNER, PLANT, DAY, NOW);

    private final ViewFixture<ClientSiteEntry> sites = ViewFixture.of(new ClientSiteProjection(), ClientSiteEntry.VIEW);

    @Test
    void an_opened_site_shows_what_is_known_of_it_now() {
        sites.given(OPENED).expect(new ClientSiteEntry(SITE, CLIENT, PLANT, DAY, null, null, 0));
        sites.given(new ClientSiteChanged(SITE, CLIENT, OWNER, STORE, NOW))
                .redelivering()
                .expectSame()
                .expect(new ClientSiteEntry(SITE, CLIENT, STORE, DAY, null, null, 1));
    }

    @Test
    void a_closed_site_shows_since_when_and_why() {
        sites.given(OPENED, new ClientSiteClosed(SITE, CLIENT, OWNER, DAY.plusDays(9), "moved", NOW))
                .redelivering()
                .expectSame()
                .expect(new ClientSiteEntry(SITE, CLIENT, PLANT, DAY, DAY.plusDays(9), "moved", 1));
    }
}
