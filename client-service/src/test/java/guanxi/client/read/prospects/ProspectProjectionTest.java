package guanxi.client.read.prospects;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.client.read.prospects.ProspectEntry.Stay;
import guanxi.language.Person;
import guanxi.language.client.ClientEvent.ClientClaimed;
import guanxi.language.client.ClientEvent.ClientHandedOver;
import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.language.client.ClientEvent.ClientRenamed;
import guanxi.language.client.ClientEvent.ClientReturnedToPool;
import guanxi.language.client.ClientEvent.ClientStageChanged;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile;
import guanxi.language.client.ClientProfile.Stage;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.view.ViewFixture;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProspectProjectionTest {
    private static final ClientId CLIENT = new ClientId("C1");
    private static final ColleagueId LIN = new ColleagueId("S001");
    private static final ColleagueId WU = new ColleagueId("S002");
    private static final Instant BEGIN = Instant.parse("2026-06-01T01:00:00Z");
    private static final ClientProfile PROFILE = new ClientProfile(
            "Shop",
            ClientProfile.Tier.A,
            Stage.PROSPECT,
            "retail",
            new TerritoryId("north"),
            "1 Market Street",
            LIN,
            Person.ofClient(CLIENT, "Wang", "owner", "1"));
    private static final ClientRegistered REGISTERED = new ClientRegistered(CLIENT, PROFILE, BEGIN);
    private static final ClientReturnedToPool RETURNED = new ClientReturnedToPool(CLIENT, LIN, at(1));
    private final ViewFixture<ProspectEntry> prospects = ViewFixture.of(new ProspectProjection(), ProspectEntry.VIEW);

    @Test
    void a_prospect_is_its_owners_since_it_was_registered() {
        prospects
                .given(REGISTERED, new ClientRenamed(CLIENT, "Store", at(1)))
                .redelivering()
                .expectSame()
                .expect(new ProspectEntry(CLIENT, LIN, Stage.PROSPECT, BEGIN, List.of(), false));
    }

    @Test
    void in_the_pool_it_is_nobodys_and_its_former_owner_is_known() {
        prospects
                .given(REGISTERED, RETURNED)
                .redelivering()
                .expectSame()
                .expect(new ProspectEntry(
                        CLIENT, LIN, Stage.PROSPECT, BEGIN, List.of(new Stay(LIN, at(1), null)), true));
    }

    @Test
    void claimed_it_is_the_claimants_from_then_on_and_was_free_until_then() {
        prospects
                .given(
                        REGISTERED,
                        RETURNED,
                        new ClientClaimed(CLIENT, LIN, WU, at(2)),
                        new ClientHandedOver(CLIENT, LIN, WU, at(2)))
                .redelivering()
                .expectSame()
                .expect(new ProspectEntry(
                        CLIENT, WU, Stage.PROSPECT, at(2), List.of(new Stay(LIN, at(1), at(2))), true));
    }

    @Test
    void what_is_no_prospect_any_more_is_in_no_pool() {
        prospects
                .given(REGISTERED, RETURNED, new ClientStageChanged(CLIENT, Stage.PROSPECT, Stage.ACTIVE, at(3)))
                .expect(new ProspectEntry(
                        CLIENT, LIN, Stage.ACTIVE, at(3), List.of(new Stay(LIN, at(1), at(3))), true));
    }

    @Test
    void it_was_free_at_any_moment_of_its_stay_and_at_no_other() {
        var entry = new ProspectEntry(CLIENT, WU, Stage.PROSPECT, at(2), List.of(new Stay(LIN, at(1), at(2))), true);
        assertThat(entry.stayAt(BEGIN)).isEmpty();
        assertThat(entry.stayAt(at(1))).contains(new Stay(LIN, at(1), at(2)));
        assertThat(entry.stayAt(at(2))).isEmpty();
        assertThat(entry.isFree()).isFalse();
        assertThat(entry.isInCare()).isTrue();
    }

    private static Instant at(int day) {
        return BEGIN.plusSeconds(86_400L * day);
    }
}
