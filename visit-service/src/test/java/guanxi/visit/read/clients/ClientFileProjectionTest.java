package guanxi.visit.read.clients;

import static guanxi.language.visit.Samples.LIN;
import static guanxi.language.visit.Samples.MET;
import static guanxi.language.visit.Samples.SHOP;
import static guanxi.language.visit.Samples.START;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.Person;
import guanxi.language.client.ClientEvent.ClientAddressChanged;
import guanxi.language.client.ClientEvent.ClientHandedOver;
import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.language.client.ClientEvent.ClientStageChanged;
import guanxi.language.client.ClientEvent.ClientTierChanged;
import guanxi.language.client.ClientEvent.ContactChanged;
import guanxi.language.client.ClientEvent.ContactNamed;
import guanxi.language.client.ClientEvent.MainContactChosen;
import guanxi.language.client.ClientProfile;
import guanxi.language.client.Contact;
import guanxi.language.client.ContactId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClientFileProjectionTest {
    private static final ClientProfile PROFILE = new ClientProfile(
            "兴华超市", ClientProfile.Tier.A, ClientProfile.Stage.ACTIVE, "零售", new TerritoryId("城南区"), "一路1号", LIN, MET);
    private static final ClientRegistered REGISTERED = new ClientRegistered(SHOP, PROFILE, START);
    private static final ContactId SECOND = new ContactId("2");
    private static final Person WU = Person.ofClient(SHOP, "吴敏");
    private final ViewFixture<ClientFileEntry> files = ViewFixture.of(new ClientFileProjection(), ClientFileEntry.VIEW);

    @Test
    void a_client_is_reached_where_its_file_said_last() {
        files.given(REGISTERED).expect(ClientFileEntry.of(REGISTERED));
        files.given(new ClientAddressChanged(SHOP, "二路2号", START))
                .redelivering()
                .expectSame()
                .expect(ClientFileEntry.of(REGISTERED).withAddress("二路2号"));
    }

    @Test
    void whom_it_was_registered_with_is_talked_to_until_another_is_chosen() {
        files.given(REGISTERED, new ContactNamed(SHOP, SECOND, Contact.of(WU), START));
        assertThat(person()).isEqualTo(MET);
        files.given(new MainContactChosen(SHOP, SECOND, START)).redelivering().expectSame();
        assertThat(person()).isEqualTo(WU);
    }

    @Test
    void his_number_is_the_one_that_was_said_last() {
        var called = Person.ofClient(SHOP, MET.name(), null, "10000000001");
        files.given(REGISTERED, new ContactChanged(SHOP, ContactId.FIRST, Contact.of(called), START));
        assertThat(person()).isEqualTo(called);
    }

    @Test
    void it_says_whose_he_is_and_how_the_relationship_stands() {
        var chen = new ColleagueId("S002");
        files.given(
                        REGISTERED,
                        new ClientTierChanged(SHOP, ClientProfile.Tier.A, ClientProfile.Tier.B, START),
                        new ClientStageChanged(SHOP, ClientProfile.Stage.ACTIVE, ClientProfile.Stage.TERMINATED, START),
                        new ClientHandedOver(SHOP, LIN, chen, START))
                .redelivering()
                .expectSame()
                .expect(ClientFileEntry.of(REGISTERED)
                        .with(file ->
                                file.owner(chen).tier(ClientProfile.Tier.B).stage(ClientProfile.Stage.TERMINATED)));
        assertThat(ownedBy("S001")).isEmpty();
        assertThat(ownedBy("S002")).hasSize(1);
    }

    private List<ClientFileEntry> ownedBy(String owner) {
        return files.reader().find(Query.where("owner", owner).orderBy("owner"));
    }

    private Person person() {
        return files.reader().byId(SHOP.number()).orElseThrow().person();
    }
}
