package guanxi.visit.read.clients;

import static guanxi.language.visit.Samples.LIN;
import static guanxi.language.visit.Samples.MET;
import static guanxi.language.visit.Samples.SHOP;
import static guanxi.language.visit.Samples.START;

import guanxi.language.client.ClientEvent.ClientAddressChanged;
import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.language.client.ClientProfile;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.view.ViewFixture;
import org.junit.jupiter.api.Test;

class ClientAddressProjectionTest {
    private static final ClientProfile PROFILE = new ClientProfile(
            "兴华超市", ClientProfile.Tier.A, ClientProfile.Stage.ACTIVE, "零售", new TerritoryId("城南区"), "一路1号", LIN, MET);
    private final ViewFixture<ClientAddressEntry> addresses =
            ViewFixture.of(new ClientAddressProjection(), ClientAddressEntry.VIEW);

    @Test
    void a_client_is_reached_where_its_file_said_last() {
        addresses.given(new ClientRegistered(SHOP, PROFILE, START)).expect(new ClientAddressEntry(SHOP, "一路1号"));
        addresses
                .given(new ClientAddressChanged(SHOP, "二路2号", START))
                .redelivering()
                .expectSame()
                .expect(new ClientAddressEntry(SHOP, "二路2号"));
    }
}
