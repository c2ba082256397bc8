package guanxi.client.write.client;

import static guanxi.client.write.client.Zhengyang.AS_OWNER;
import static guanxi.client.write.client.Zhengyang.CLIENT;
import static guanxi.client.write.client.Zhengyang.NOW;
import static guanxi.client.write.client.Zhengyang.WANG;
import static guanxi.client.write.client.Zhengyang.profile;
import static guanxi.client.write.client.Zhengyang.refused;
import static guanxi.client.write.client.Zhengyang.registered;

import guanxi.client.write.client.ClientCommand.VerifyClientData;
import guanxi.language.client.ClientEvent.ClientDataVerified;
import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.language.client.DataField;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class VerifyingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final ClientRegistered REGISTERED = registered(profile("S001", WANG));
    private final FixtureConfiguration<Client> client = Zhengyang.file();

    @Test
    void fields_are_verified_today_or_on_a_day_that_is_told_D_M_B6() {
        client.given(REGISTERED)
                .when(verify(null, DataField.NAME, DataField.TIER), AS_OWNER)
                .expectEvents(verified(TODAY, NOW, DataField.NAME, DataField.TIER));
        client.given(REGISTERED)
                .when(verify(TODAY.minusDays(1), DataField.AGREEMENT), AS_OWNER)
                .expectEvents(verified(TODAY.minusDays(1), Instant.parse("2026-05-31T00:00:00Z"), DataField.AGREEMENT));
    }

    @Test
    void what_was_verified_on_that_day_is_not_said_again_in_whatever_words() {
        client.given(
                        REGISTERED,
                        verified(TODAY, NOW, DataField.NAME, DataField.TIER),
                        verified(TODAY, NOW, DataField.STAGE))
                .when(verify(TODAY, DataField.STAGE, DataField.NAME), AS_OWNER)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(2, false));
    }

    @Test
    void another_day_or_field_is_news() {
        client.given(REGISTERED, verified(TODAY, NOW, DataField.NAME))
                .when(verify(TODAY, DataField.NAME, DataField.STAGE), AS_OWNER)
                .expectEvents(verified(TODAY, Instant.parse("2026-06-01T00:00:00Z"), DataField.NAME, DataField.STAGE));
        client.given(REGISTERED, verified(TODAY.minusDays(9), NOW, DataField.NAME))
                .when(verify(null, DataField.NAME), AS_OWNER)
                .expectEvents(verified(TODAY, NOW, DataField.NAME));
    }

    @Test
    void somebody_elses_file_is_out_of_reach() {
        refused(
                client.given(REGISTERED).when(verify(TODAY, DataField.NAME), Map.of(Actor.REACH, "S002")),
                CommonRule.OUT_OF_REACH);
    }

    private static VerifyClientData verify(LocalDate on, DataField... fields) {
        return new VerifyClientData(CLIENT, List.of(fields), on);
    }

    private static ClientDataVerified verified(LocalDate on, Instant at, DataField... fields) {
        return new ClientDataVerified(CLIENT, List.of(fields), on, at);
    }
}
