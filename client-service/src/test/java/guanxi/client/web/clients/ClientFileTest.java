package guanxi.client.web.clients;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.client.read.clients.ClientEntry;
import guanxi.client.read.clients.FiledContact;
import guanxi.client.read.clients.Search;
import guanxi.client.web.contacts.ContactItem;
import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile;
import guanxi.language.client.Contact;
import guanxi.language.client.ContactId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.access.Caller;
import guanxi.platform.access.Role;
import guanxi.platform.decision.Reach;
import guanxi.platform.tenure.Timeline;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class ClientFileTest {
    private static final Person WANG = Person.ofClient(new ClientId("C1"), "Wang", "director", "13800000000");
    private static final ClientEntry CLIENT = new ClientEntry(
            new ClientId("C1"),
            new ClientProfile(
                    "Zhengyang",
                    ClientProfile.Tier.A,
                    ClientProfile.Stage.ACTIVE,
                    "telecom",
                    new TerritoryId("south"),
                    "Peace Road 940",
                    new ColleagueId("S001"),
                    WANG),
            ContactId.FIRST,
            List.of(
                    new FiledContact(ContactId.FIRST, Contact.of(WANG)),
                    new FiledContact(new ContactId("2"), Contact.of(WANG.forgotten()))),
            Timeline.always(new TerritoryId("south")),
            null,
            new Search("zhengyang", "south", "zhengyang", true),
            4);

    @Test
    void a_file_is_one_object_with_the_client_its_visits_and_its_referrals() {
        var json = new JsonMapper()
                .valueToTree(new ClientFile(
                        ClientItem.of(CLIENT, true),
                        ContactItem.of(CLIENT),
                        CLIENT.territories(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        List.of(),
                        List.of()));
        assertThat(json.propertyNames())
                .containsExactlyInAnyOrder(
                        "clientId",
                        "name",
                        "tier",
                        "stage",
                        "industry",
                        "territory",
                        "address",
                        "owner",
                        "contact",
                        "contacts",
                        "version",
                        "territories",
                        "visits",
                        "referrals",
                        "looksLike",
                        "mergedInto",
                        "mergedFrom",
                        "origins");
        assertThat(json.get("contact").get("phone").asString()).isEqualTo("13800000000");
    }

    @Test
    void it_shows_its_contacts_without_those_who_were_erased() {
        assertThat(ContactItem.of(CLIENT)).singleElement().satisfies(wang -> {
            assertThat(wang.contactId()).isEqualTo(ContactId.FIRST);
            assertThat(wang.main()).isTrue();
            assertThat(wang.known().phone()).isEqualTo("13800000000");
        });
    }

    @Test
    void without_leave_the_contact_is_absent() {
        assertThat(ClientItem.of(CLIENT, false).contact()).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"DUTY_OFFICER", "OFFICE", "FINANCE", "SITE", "CENTRE", "DEPARTMENT", "SYSTEM"})
    void roles_that_do_not_deal_with_clients_know_no_contacts(Role role) {
        assertThat(caller(role).mayKnowContacts()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SPECIALIST", "AGENT", "SUPERVISOR", "MANAGER", "DIRECTOR", "INSPECTOR", "EXECUTIVE", "AUDITOR"})
    void roles_that_deal_with_clients_know_their_contacts(Role role) {
        assertThat(caller(role).mayKnowContacts()).isTrue();
    }

    private static Caller caller(Role role) {
        return new Caller("somebody", Set.of(role), Reach.DEPARTMENT, null, null, "c-1", null, null);
    }
}
