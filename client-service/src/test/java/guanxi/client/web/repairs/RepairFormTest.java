package guanxi.client.web.repairs;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.client.write.series.BeginningCommand.RecordRepair;
import guanxi.language.client.ClientId;
import guanxi.language.client.SeriesId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.forms.FormReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RepairFormTest {
    private static final DepartmentTime TIME =
            new DepartmentTime(Clock.fixed(Instant.parse("2026-07-31T00:00:00Z"), ZoneOffset.UTC), ZoneOffset.UTC);

    @Test
    void a_row_is_a_repair_whose_fault_may_be_unknown() {
        var form = new RepairForm().repairsForm(TIME);
        String csv = """
            维修编号,客户编号,客服人员,产品,故障,维修日期,撤销原因
            M1,C1,S001,洗衣机,异响,2026-07-02,
            M2,C1,S001,洗衣机,,2026-07-02,录入有误
            """;
        assertThat(new FormReader()
                        .read(csv.getBytes(StandardCharsets.UTF_8), form.columns()).stream()
                                .map(form.command()))
                .containsExactly(repair("M1", "异响", null), repair("M2", null, "录入有误"));
    }

    private static RecordRepair repair(String number, String fault, String withdrawn) {
        return new RecordRepair(
                new SeriesId(number),
                new ClientId("C1"),
                new ColleagueId("S001"),
                "洗衣机",
                fault,
                LocalDate.of(2026, 7, 2),
                withdrawn);
    }
}
