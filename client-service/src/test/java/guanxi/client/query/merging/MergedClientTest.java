package guanxi.client.query.merging;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.client.read.clients.ClientEntry;
import guanxi.client.read.clients.MergedInto;
import guanxi.client.read.clients.Search;
import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile;
import guanxi.language.client.ContactId;
import guanxi.language.client.MergedField;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.tenure.Timeline;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a file shows of the clients that were merged into it (ADR 37). */
class MergedClientTest {
    private static final Instant NOW = Instant.parse("2026-06-01T01:00:00Z");
    private static final ClientEntry OWN = client("C1", null);

    @Test
    void a_client_that_nothing_was_merged_into_shows_its_own() {
        var alone = new MergedClient(OWN, List.of());
        assertThat(alone.profile()).isEqualTo(OWN.profile());
        assertThat(alone.origins()).isEmpty();
        assertThat(alone.all()).containsExactly(OWN.clientId());
    }

    @ParameterizedTest
    @EnumSource(MergedField.class)
    void what_is_taken_is_shown_and_nothing_else(MergedField field) {
        var absorbed = merged("C2", field);
        var shown = new MergedClient(OWN, List.of(absorbed));
        assertThat(shown.profile()).isNotEqualTo(OWN.profile());
        assertThat(told(shown.profile())).hasSize(8);
        for (int at = 0; at < 8; at++) {
            Object own = told(OWN.profile()).get(at);
            Object others = told(absorbed.profile()).get(at);
            boolean isTaken = at == field.ordinal();
            assertThat(told(shown.profile()).get(at)).isEqualTo(isTaken ? others : own);
        }
        assertThat(shown.origins()).containsExactly(new Origin(field, absorbed.clientId()));
    }

    @Test
    void of_what_was_taken_of_two_the_last_counts() {
        var shown = new MergedClient(
                OWN, List.of(merged("C3", MergedField.ADDRESS, MergedField.NAME), merged("C2", MergedField.ADDRESS)));
        assertThat(shown.profile().address()).isEqualTo("address of C2");
        assertThat(shown.profile().name()).isEqualTo("name of C3");
        assertThat(shown.origins())
                .containsExactly(
                        new Origin(MergedField.NAME, new ClientId("C3")),
                        new Origin(MergedField.ADDRESS, new ClientId("C2")));
    }

    /** In the order of the fields that are taken, and then those that never are. */
    private static List<Object> told(ClientProfile profile) {
        return List.of(
                profile.name(),
                profile.tier(),
                profile.stage(),
                profile.industry(),
                profile.address(),
                profile.contact(),
                profile.owner(),
                profile.territory());
    }

    private static ClientEntry merged(String number, MergedField... taken) {
        return client(number, new MergedInto(OWN.clientId(), List.of(taken), NOW));
    }

    private static ClientEntry client(String number, MergedInto into) {
        var id = new ClientId(number);
        var profile = new ClientProfile(
                "name of " + number,
                into == null ? ClientProfile.Tier.A : ClientProfile.Tier.B,
                into == null ? ClientProfile.Stage.ACTIVE : ClientProfile.Stage.PROSPECT,
                "industry of " + number,
                new TerritoryId("territory of " + number),
                "address of " + number,
                new ColleagueId("S-" + number),
                Person.ofClient(id, "Wang"));
        return new ClientEntry(
                id,
                profile,
                ContactId.FIRST,
                List.of(),
                Timeline.always(profile.territory()),
                into,
                new Search("", "", "", into == null),
                0);
    }
}
