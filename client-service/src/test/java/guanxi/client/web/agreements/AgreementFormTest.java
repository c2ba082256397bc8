package guanxi.client.web.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import guanxi.client.write.agreement.AgreementCommand.RecordAgreement;
import guanxi.language.Money;
import guanxi.language.client.AgreementId;
import guanxi.language.client.AgreementTerms;
import guanxi.language.client.ClientId;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.forms.CellRejected;
import guanxi.platform.forms.FormReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementFormTest {
    private static final DepartmentTime TIME =
            new DepartmentTime(Clock.fixed(Instant.parse("2026-07-01T00:00:00Z"), ZoneOffset.UTC), ZoneOffset.UTC);
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 5, 31);

    @Test
    void a_row_is_signed_and_may_say_what_it_renews_and_when_it_was_ended() {
        assertThat(commands("""
            XY2,C1,2026,2026-06-01,2027-05-31,2026-05-20,500000.00,XY1,2026-06-30,closed
            XY3,C1,2026,2026-06-01,2027-05-31,2026-05-20,,,,
            """))
                .containsExactly(
                        row(
                                "XY2",
                                Money.cny(new BigDecimal("500000.00")),
                                new AgreementId("XY1"),
                                LocalDate.of(2026, 6, 30),
                                "closed"),
                        row("XY3", null, null, null, null));
    }

    @Test
    void whoever_says_that_it_was_ended_says_why() {
        assertThatExceptionOfType(CellRejected.class)
                .isThrownBy(() -> commands("XY2,C1,2026,2026-06-01,2027-05-31,2026-05-20,,,2026-06-30,"))
                .returns("reason", CellRejected::column);
    }

    @Test
    void it_is_neither_signed_nor_ended_on_a_day_to_come() {
        for (String days : List.of("2062-05-20,,,,", "2026-05-20,,,2062-06-30,closed")) {
            assertThatExceptionOfType(CommandRejected.class)
                    .isThrownBy(() -> commands("XY2,C1,2026,2026-06-01,2027-05-31," + days))
                    .returns("FIELD_INVALID", refused -> refused.rejection().code());
        }
    }

    private static RecordAgreement row(
            String number, Money amount, AgreementId former, LocalDate endedOn, String reason) {
        return new RecordAgreement(
                new AgreementId(number),
                new ClientId("C1"),
                new AgreementTerms("2026", FIRST, LAST, amount, former),
                LocalDate.of(2026, 5, 20),
                endedOn,
                reason);
    }

    private static List<Object> commands(String rows) {
        var form = new AgreementForm().agreementsForm(TIME);
        String csv =
                "agreement_id,client_id,title,valid_from,valid_until,signed_on,amount,renews,ended_on,reason\n" + rows;
        return new FormReader()
                .read(csv.getBytes(StandardCharsets.UTF_8), form.columns()).stream()
                        .map(form.command())
                        .toList();
    }
}
