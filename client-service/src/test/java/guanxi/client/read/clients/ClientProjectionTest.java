package guanxi.client.read.clients;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.Person;
import guanxi.language.client.ClientEvent.ClientAmended;
import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.language.client.ClientEvent.ClientRelocated;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.store.Query;
import guanxi.platform.tenure.Timeline;
import guanxi.platform.view.ViewFixture;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ClientProjectionTest {
    private static final Instant NOW = Instant.parse("2026-06-01T01:00:00Z");
    private static final DepartmentTime TIME =
            new DepartmentTime(Clock.fixed(NOW, ZoneOffset.UTC), ZoneId.of("Asia/Shanghai"));
    private static final Timeline<String> SOUTH = Timeline.always("south");
    private final ViewFixture<ClientEntry> clients = ViewFixture.of(new ClientProjection(TIME), ClientEntry.VIEW);

    @Test
    void a_registered_client_shows_its_profile_and_contact() {
        clients.given(registered("C1", "S001")).expect(ClientEntry.of(id("C1"), profile("C1", "S001"), SOUTH, 0));
    }

    @Test
    void an_amended_client_shows_what_holds_now() {
        clients.given(registered("C1", "S001"), new ClientAmended(id("C1"), profile("C1", "S002"), NOW))
                .expect(ClientEntry.of(id("C1"), profile("C1", "S002"), SOUTH, 1));
    }

    @Test
    void a_relocated_client_shows_where_it_is_and_where_it_was() {
        var from = LocalDate.of(2026, 5, 1);
        clients.given(registered("C1", "S001"), new ClientRelocated(id("C1"), "east", from, "moved", NOW))
                .expect(ClientEntry.of(id("C1"), profile("C1", "S001").in("east"), SOUTH.from(from, "east", TIME), 1));
        assertThat(clients.reader().find(Query.where("territory", "east"))).hasSize(1);
        assertThat(clients.reader().find(Query.where("territory", "south"))).isEmpty();
    }

    @Test
    void an_event_delivered_twice_changes_nothing() {
        clients.given(registered("C1", "S001"), new ClientAmended(id("C1"), profile("C1", "S002"), NOW))
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
                "south",
                "Peace Road 940",
                new ColleagueId(owner),
                new Person(client, "Wang", "director", "13800000000"));
    }
}
