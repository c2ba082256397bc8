package guanxi.client.web.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import guanxi.client.write.referral.ReferralCommand.RecordReferral;
import guanxi.language.client.ClientId;
import guanxi.language.client.ReferralId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.forms.FormReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferralFormTest {
    private static final DepartmentTime TIME =
            new DepartmentTime(Clock.fixed(Instant.parse("2026-07-01T00:00:00Z"), ZoneOffset.UTC), ZoneOffset.UTC);

    @Test
    void a_row_of_referrals_may_lack_the_confirmation() {
        assertThat(commands("""
            R1,C1,S001,3,2026-06-29,2026-06-30
            R2,C1,S001,1,2026/6/24,
            """))
                .containsExactly(
                        referral("R1", 3, LocalDate.of(2026, 6, 29), LocalDate.of(2026, 6, 30)),
                        referral("R2", 1, LocalDate.of(2026, 6, 24), null));
    }

    @Test
    void a_referral_of_a_day_to_come_is_refused_as_a_request_is() {
        for (String days : List.of("2062-06-29,", "2026-06-29,2062-06-30")) {
            assertThatExceptionOfType(CommandRejected.class)
                    .isThrownBy(() -> commands("R1,C1,S001,3," + days))
                    .returns("FIELD_INVALID", refused -> refused.rejection().code());
        }
    }

    private static RecordReferral referral(String number, int groups, LocalDate sentOn, LocalDate confirmedOn) {
        return new RecordReferral(
                new ReferralId(number), new ClientId("C1"), new ColleagueId("S001"), groups, sentOn, confirmedOn);
    }

    private static List<Object> commands(String rows) {
        var form = new ReferralForm().referralsForm(TIME);
        String csv = "referral_id,client_id,specialist_id,groups,sent_on,confirmed_on\n" + rows;
        return new FormReader()
                .read(csv.getBytes(StandardCharsets.UTF_8), form.columns()).stream()
                        .map(form.command())
                        .toList();
    }
}
