package guanxi.client.web.purchases;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.client.write.series.BeginningCommand.RecordPurchase;
import guanxi.language.Money;
import guanxi.language.client.ClientId;
import guanxi.language.client.SeriesId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.forms.FormReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PurchaseFormTest {
    private static final DepartmentTime TIME =
            new DepartmentTime(Clock.fixed(Instant.parse("2026-07-31T00:00:00Z"), ZoneOffset.UTC), ZoneOffset.UTC);

    @Test
    void a_row_is_a_purchase_as_far_as_it_has_come() {
        var form = new PurchaseForm().purchasesForm(TIME);
        String csv = """
            购买编号,客户编号,客服人员,产品,金额,购买日期,退货日期,撤销原因
            P1,C1,S001,洗衣机,1200.5,2026-07-02,2026-07-04,
            P2,C1,S001,洗衣机,0,2026/7/2,,录入有误
            """;
        assertThat(new FormReader()
                        .read(csv.getBytes(StandardCharsets.UTF_8), form.columns()).stream()
                                .map(form.command()))
                .containsExactly(
                        purchase("P1", "1200.50", LocalDate.of(2026, 7, 4), null),
                        purchase("P2", "0.00", null, "录入有误"));
    }

    private static RecordPurchase purchase(String number, String amount, LocalDate returnedOn, String withdrawn) {
        return new RecordPurchase(
                new SeriesId(number),
                new ClientId("C1"),
                new ColleagueId("S001"),
                "洗衣机",
                Money.cny(new BigDecimal(amount)),
                LocalDate.of(2026, 7, 2),
                returnedOn,
                withdrawn);
    }
}
