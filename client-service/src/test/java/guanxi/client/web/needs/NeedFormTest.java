package guanxi.client.web.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanxi.client.write.need.NeedCommand.AnalyseNeed;
import guanxi.language.Money;
import guanxi.language.Quantity;
import guanxi.language.client.ClientId;
import guanxi.language.client.NeedAnalysis;
import guanxi.language.client.NeedId;
import guanxi.language.organisation.ColleagueId;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedFormTest {
    private static final DepartmentTime TIME =
            new DepartmentTime(Clock.fixed(Instant.parse("2026-07-31T00:00:00Z"), ZoneOffset.UTC), ZoneOffset.UTC);
    private static final String HEADER = "需求编号,版本,客户编号,客户专员,需求产品类型,需求数量,单位,需求区域,最低价格,最高价格,需求原因分析,分析日期\n";
    private static final String ROW = "N1,2,C1,S001,写字楼,20.50,套,湖东,1000,3000.5,扩大办公,2026/7/2";

    @Test
    void a_row_is_a_version_of_a_need_F_5() {
        assertThat(read(ROW))
                .containsExactly(new AnalyseNeed(
                        new NeedId("N1"),
                        new ClientId("C1"),
                        new ColleagueId("S001"),
                        2,
                        new NeedAnalysis(
                                "写字楼",
                                new Quantity(new BigDecimal("20.5"), "套"),
                                "湖东",
                                Money.cny(new BigDecimal("1000.00")),
                                Money.cny(new BigDecimal("3000.50")),
                                "扩大办公",
                                LocalDate.of(2026, 7, 2))));
    }

    @ParameterizedTest
    @CsvSource({
        "'2,C1', '0,C1', version",
        "20.50, many, quantity",
        "20.50, '', quantity",
        "套, '', unit",
        "'1000', '-1', lowest_price",
        "3000.5, 3.005, highest_price",
        "扩大办公, '', reason",
        "2026/7/2, 2026/7/32, analysed_on"
    })
    void a_cell_that_cannot_be_read_is_refused_by_its_column(String right, String wrong, String column) {
        assertThatThrownBy(() -> read(ROW.replace(right, wrong)))
                .isInstanceOfSatisfying(CellRejected.class, refusal -> assertThat(refusal.column())
                        .isEqualTo(column));
    }

    private static List<Object> read(String row) {
        var form = new NeedForm().needsForm(TIME);
        return new FormReader()
                .read((HEADER + row).getBytes(StandardCharsets.UTF_8), form.columns()).stream()
                        .map(form.command())
                        .toList();
    }
}
