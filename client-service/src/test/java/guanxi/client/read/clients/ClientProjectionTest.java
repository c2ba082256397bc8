package guanxi.client.read.clients;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.Person;
import guanxi.language.client.ClientEvent.ClientAddressChanged;
import guanxi.language.client.ClientEvent.ClientHandedOver;
import guanxi.language.client.ClientEvent.ClientIndustryChanged;
import guanxi.language.client.ClientEvent.ClientMerged;
import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.language.client.ClientEvent.ClientRelocated;
import guanxi.language.client.ClientEvent.ClientRenamed;
import guanxi.language.client.ClientEvent.ClientStageChanged;
import guanxi.language.client.ClientEvent.ClientTierChanged;
import guanxi.language.client.ClientEvent.ClientsSeparated;
import guanxi.language.client.ClientEvent.ContactChanged;
import guanxi.language.client.ClientEvent.ContactErased;
import guanxi.language.client.ClientEvent.ContactNamed;
import guanxi.language.client.ClientEvent.MainContactChosen;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile;
import guanxi.language.client.Contact;
import guanxi.language.client.ContactId;
import guanxi.language.client.MergedField;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.store.Query;
import guanxi.platform.tenure.Timeline;
import guanxi.platform.view.ViewFixture;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClientProjectionTest {
    private static final Instant NOW = Instant.parse("2026-06-01T01:00:00Z");
    private static final DepartmentTime TIME =
            new DepartmentTime(Clock.fixed(NOW, ZoneOffset.UTC), ZoneId.of("Asia/Shanghai"));
    private static final ContactId SECOND = new ContactId("2");
    private static final Timeline<TerritoryId> SOUTH = Timeline.always(new TerritoryId("south"));
    private final ViewFixture<ClientEntry> clients = ViewFixture.of(new ClientProjection(TIME), ClientEntry.VIEW);

    @Test
    void a_registered_client_shows_its_profile_and_contact() {
        clients.given(registered("C1", "S001"));
        assertThat(known().profile()).isEqualTo(profile("C1", "S001"));
        assertThat(known().territories()).isEqualTo(SOUTH);
        assertThat(known().contacts())
                .containsExactly(new FiledContact(
                        ContactId.FIRST, Contact.of(profile("C1", "S001").contact())));
        assertThat(known().version()).isZero();
    }

    @Test
    void whatever_changes_shows_as_it_is_now() {
        clients.given(
                registered("C1", "S001"),
                new ClientRenamed(id("C1"), "正阳集团", NOW),
                new ClientIndustryChanged(id("C1"), "transport", NOW),
                new ClientAddressChanged(id("C1"), "Harbour 1", NOW),
                new ClientTierChanged(id("C1"), ClientProfile.Tier.A, ClientProfile.Tier.B, NOW),
                new ClientStageChanged(id("C1"), ClientProfile.Stage.PROSPECT, ClientProfile.Stage.ACTIVE, NOW),
                new ClientHandedOver(id("C1"), new ColleagueId("S001"), new ColleagueId("S002"), NOW));
        assertThat(known().profile())
                .isEqualTo(new ClientProfile(
                        "正阳集团",
                        ClientProfile.Tier.B,
                        ClientProfile.Stage.ACTIVE,
                        "transport",
                        new TerritoryId("south"),
                        "Harbour 1",
                        new ColleagueId("S002"),
                        profile("C1", "S001").contact()));
        assertThat(known().version()).isEqualTo(6);
        assertThat(clients.reader().find(Query.all().contains("search.name", Search.folded("集团"))))
                .hasSize(1);
    }

    @Test
    void a_relocated_client_shows_where_it_is_and_where_it_was() {
        var from = LocalDate.of(2026, 5, 1);
        clients.given(
                registered("C1", "S001"),
                new ClientRelocated(id("C1"), new TerritoryId("east"), from, null, "moved", NOW));
        assertThat(known().profile().territory()).isEqualTo(new TerritoryId("east"));
        assertThat(known().territories()).isEqualTo(SOUTH.from(from, new TerritoryId("east"), TIME));
        assertThat(clients.reader().find(Query.where("territory", "east"))).hasSize(1);
        assertThat(clients.reader().find(Query.where("territory", "south"))).isEmpty();
    }

    @Test
    void a_client_that_was_told_to_be_elsewhere_is_there_from_that_moment_on_B_13() {
        clients.given(
                registered("C1", "S001"),
                new ClientRelocated(id("C1"), new TerritoryId("east"), LocalDate.of(2026, 6, 1), NOW, null, NOW));
        assertThat(known().territories().at(NOW.minusSeconds(1))).isEqualTo(new TerritoryId("south"));
        assertThat(known().territories().at(NOW)).isEqualTo(new TerritoryId("east"));
    }

    @Test
    void the_file_shows_every_contact_and_as_its_contact_the_one_to_talk_to_first() {
        var li = Person.ofClient(id("C1"), "Li", "engineer", "13900000000");
        var drinker = new Contact(
                li,
                "技术把关",
                Contact.DecisionWeight.INFLUENCES,
                LocalDate.of(1980, 2, 29),
                List.of(),
                List.of("白酒"),
                List.of("牛肉"));
        clients.given(
                registered("C1", "S001"),
                new ContactNamed(id("C1"), SECOND, Contact.of(li), NOW),
                new ContactChanged(id("C1"), SECOND, drinker, NOW));
        assertThat(known().profile().contact().name()).isEqualTo("Wang");
        assertThat(known().contacts()).extracting(FiledContact::contactId).containsExactly(ContactId.FIRST, SECOND);
        assertThat(known().contacts().getLast().contact()).isEqualTo(drinker);
        clients.given(new MainContactChosen(id("C1"), SECOND, NOW));
        assertThat(known().profile().contact()).isEqualTo(li);
        assertThat(known().mainContact()).isEqualTo(SECOND);
    }

    @Test
    void an_erasure_is_a_version_of_the_file() {
        clients.given(registered("C1", "S001"), new ContactErased(id("C1"), "p-1", "asked for it", NOW));
        assertThat(known().version()).isEqualTo(1);
    }

    @Test
    void a_merged_client_says_so_is_found_by_the_other_and_listed_no_more_until_it_is_separated() {
        clients.given(
                registered("C1", "S001"),
                new ClientMerged(id("C1"), id("C2"), List.of(MergedField.NAME), "there twice", NOW));
        assertThat(known().mergedInto()).isEqualTo(new MergedInto(id("C2"), List.of(MergedField.NAME), NOW));
        assertThat(clients.reader().find(Query.where("mergedInto.client", "C2")))
                .hasSize(1);
        assertThat(clients.reader().find(Query.where("search.isListed", true))).isEmpty();
        assertThat(known().version()).isEqualTo(1);
        clients.given(new ClientsSeparated(id("C1"), id("C2"), "they are two", NOW));
        assertThat(known().mergedInto()).isNull();
        assertThat(clients.reader().find(Query.where("search.isListed", true))).hasSize(1);
    }

    @Test
    void an_event_delivered_twice_changes_nothing() {
        clients.given(
                        registered("C1", "S001"),
                        new ContactNamed(id("C1"), SECOND, Contact.of(Person.ofClient(id("C1"), "Li")), NOW))
                .redelivering()
                .expectSame();
    }

    @Test
    void clients_are_found_by_owner_and_by_a_part_of_the_name() {
        clients.given(registered("C1", "S001"), registered("C2", "S002"));
        assertThat(clients.reader().find(Query.where("owner", "S002").contains("name", "广场")))
                .extracting(ClientEntry::clientId)
                .containsExactly(id("C2"));
    }

    private ClientEntry known() {
        return clients.reader().byId("C1").orElseThrow();
    }

    private static ClientRegistered registered(String client, String owner) {
        return new ClientRegistered(id(client), profile(client, owner), NOW);
    }

    private static ClientId id(String number) {
        return new ClientId(number);
    }

    private static ClientProfile profile(String client, String owner) {
        return new ClientProfile(
                "正阳广场 " + client,
                ClientProfile.Tier.A,
                ClientProfile.Stage.PROSPECT,
                "telecom",
                new TerritoryId("south"),
                "Peace Road 940",
                new ColleagueId(owner),
                Person.ofClient(id(client), "Wang", "director", "13800000000"));
    }
}
