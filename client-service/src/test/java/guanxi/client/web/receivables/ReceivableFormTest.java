package guanxi.client.web.receivables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanxi.client.write.receivable.ReceivableCommand.RecordPayment;
import guanxi.client.write.receivable.ReceivableCommand.RecordReceivable;
import guanxi.language.Money;
import guanxi.language.client.ClientId;
import guanxi.language.client.PaymentId;
import guanxi.language.client.ReceivableId;
import guanxi.language.client.SeriesId;
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

class ReceivableFormTest {
    private static final DepartmentTime TIME =
            new DepartmentTime(Clock.fixed(Instant.parse("2026-07-31T00:00:00Z"), ZoneOffset.UTC), ZoneOffset.UTC);
    private final FormImport receivables = new ReceivableForm().receivablesForm(TIME);
    private final FormImport payments = new ReceivableForm().paymentsForm(TIME);

    @Test
    void a_row_is_a_receivable_as_far_as_it_has_come() {
        assertThat(commands(receivables, """
            应收编号,客户编号,金额,交货日期,到期日,购买编号,撤销原因
            Y1,C1,1200.5,2026-07-02,2027-01-31,P1,
            Y2,C1,1000,2026/7/2,2026/7/2,,录入有误
            """))
                .containsExactly(
                        receivable("Y1", 120_050, "P1", LocalDate.of(2027, 1, 31), null),
                        receivable("Y2", 100_000, null, LocalDate.of(2026, 7, 2), "录入有误"));
    }

    @Test
    void a_row_is_a_payment() {
        assertThat(commands(payments, """
            收款编号,应收编号,金额,收款日期
            Z1,Y1,200,2026-07-20
            """))
                .containsExactly(new RecordPayment(
                        new ReceivableId("Y1"),
                        new PaymentId("Z1"),
                        Money.ofFen(20_000),
                        LocalDate.of(2026, 7, 20),
                        null));
    }

    @Test
    void what_was_delivered_or_paid_is_no_day_to_come() {
        assertThatThrownBy(() -> commands(receivables, """
            receivable_id,client_id,amount,delivered_on,due_on
            Y1,C1,1,2062-07-02,2062-07-31
            """))
                .isInstanceOfSatisfying(
                        CommandRejected.class,
                        refused -> assertThat(refused.rejection().field()).isEqualTo("delivered_on"));
        assertThatThrownBy(() -> commands(payments, """
            payment_id,receivable_id,amount,paid_on
            Z1,Y1,1,2062-07-02
            """))
                .isInstanceOfSatisfying(
                        CommandRejected.class,
                        refused -> assertThat(refused.rejection().field()).isEqualTo("paid_on"));
    }

    private static List<Object> commands(FormImport form, String csv) {
        return new FormReader()
                .read(csv.getBytes(StandardCharsets.UTF_8), form.columns()).stream()
                        .map(form.command())
                        .toList();
    }

    private static RecordReceivable receivable(
            String number, long fen, String purchase, LocalDate dueOn, String withdrawn) {
        return new RecordReceivable(
                new ReceivableId(number),
                new ClientId("C1"),
                purchase == null ? null : new SeriesId(purchase),
                Money.ofFen(fen),
                LocalDate.of(2026, 7, 2),
                dueOn,
                withdrawn);
    }
}
