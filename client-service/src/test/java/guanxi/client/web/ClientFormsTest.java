package guanxi.client.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import guanxi.client.write.ClientCommand.RegisterClient;
import guanxi.client.write.ReferralCommand.RecordReferral;
import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.client.ReferralId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.forms.FormReader;
import guanxi.platform.imports.FormImport;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClientFormsTest {
    private final ClientForms forms = new ClientForms(
            new DepartmentTime(Clock.fixed(Instant.parse("2026-07-01T00:00:00Z"), ZoneOffset.UTC), ZoneOffset.UTC));

    @Test
    void a_row_of_clients_registers_a_client_whose_contact_belongs_to_it() {
        var command = (RegisterClient) commands(forms.clientsForm(), """
            client_id,name,tier,stage,industry,territory,address,owner,contact_name,contact_title,contact_phone
            C00001,正阳通信,A,ACTIVE,通信,城南区,和平路940号,S001,王娜,办公室主任,18959727702
            """).getFirst();
        assertThat(command.clientId()).isEqualTo(new ClientId("C00001"));
        assertThat(command.profile().owner()).isEqualTo(new ColleagueId("S001"));
        assertThat(command.profile().contact()).isEqualTo(new Person("C00001", "王娜", "办公室主任", "18959727702"));
    }

    @Test
    void a_row_of_referrals_may_lack_the_confirmation() {
        assertThat(commands(forms.referralsForm(), """
            referral_id,client_id,specialist_id,groups,sent_on,confirmed_on
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
                    .isThrownBy(() -> commands(
                            forms.referralsForm(),
                            "referral_id,client_id,specialist_id,groups,sent_on,confirmed_on\nR1,C1,S001,3," + days))
                    .returns("FIELD_INVALID", refused -> refused.rejection().code());
        }
    }

    private static RecordReferral referral(String number, int groups, LocalDate sentOn, LocalDate confirmedOn) {
        return new RecordReferral(
                new ReferralId(number), new ClientId("C1"), new ColleagueId("S001"), groups, sentOn, confirmedOn);
    }

    private static List<Object> commands(FormImport form, String csv) {
        return new FormReader()
                .read(csv.getBytes(StandardCharsets.UTF_8), form.columns()).stream()
                        .map(form.command())
                        .toList();
    }
}
