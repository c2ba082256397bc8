package guanxi.visit.web.records;

import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.NORTH_SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.visit.Outcome;
import guanxi.language.visit.Purpose;
import guanxi.language.visit.VisitId;
import guanxi.language.visit.VisitRecord;
import guanxi.language.visit.VisitReport;
import guanxi.visit.query.records.RecordSheet;
import guanxi.visit.read.visits.ReportEntry;
import guanxi.visit.read.visits.VisitEntry;
import guanxi.visit.read.visits.VisitQueries;
import guanxi.visit.web.paper.Names;
import guanxi.visit.web.paper.Printed;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the record of a visit (F-10) says on paper. */
class RecordPaperTest {
    private static final VisitId V1 = new VisitId("V000001");
    private static final VisitRecord WHOLE = new VisitRecord(
            LocalDate.of(2026, 6, 3),
            "S001",
            new BigDecimal("12.5"),
            "B",
            new BigDecimal("25"),
            "A",
            "前五",
            "新仓库",
            "交期",
            "付款前先对账",
            3);
    private final VisitQueries visits = mock(VisitQueries.class);
    private final Names names = mock(Names.class);

    @BeforeEach
    void everybody_is_known() {
        when(names.ofWhoever("S001")).thenReturn("林梅");
        doReturn((Function<ClientId, String>) id -> "云栖贸易行").when(names).ofClients(any());
        met(Person.ofClient(NORTH_SHOP, "陈一", "采购经理", null));
    }

    @Test
    void it_has_the_lines_of_the_handbook_in_their_order() {
        assertThat(printed(WHOLE, "上次的事项").text().lines())
                .containsExactly(
                        "大客户拜访记录表",
                        "制表：林梅 填写日期：2026年6月3日",
                        "客户名称 云栖贸易行",
                        "详细地址 北岸区一号",
                        "拜访对象 陈一 采购经理",
                        "上次的事项",
                        "注意事项",
                        "成长率 12.5% 信用度 B 总利润率 25%",
                        "综合评价 A 顺序评核 业界地位 前五",
                        "新仓库",
                        "其他",
                        "交期",
                        "已解决的问题",
                        "付款前先对账",
                        "以后应注意的事项");
    }

    @Test
    void what_nobody_said_stays_blank() {
        when(visits.find(V1)).thenReturn(Optional.empty());
        var bare =
                new VisitRecord(LocalDate.of(2026, 6, 3), "S001", null, null, null, null, null, null, null, null, null);
        assertThat(printed(bare, null).text().lines())
                .contains("拜访对象", "成长率 信用度 总利润率", "综合评价 顺序评核 业界地位")
                .hasSize(11);
    }

    @Test
    void somebody_who_was_erased_is_not_named() {
        met(Person.ofClient(NORTH_SHOP, "陈一", "采购经理", null).forgotten());
        assertThat(printed(WHOLE, null).text()).doesNotContain("陈一", "采购经理", "null");
    }

    private Printed printed(VisitRecord record, String pointsToNote) {
        var sheet = new RecordSheet(V1, LIN, NORTH_SHOP, record, pointsToNote, null, "北岸区一号");
        var printed = Printed.of(new RecordPaper(visits, names).of(sheet));
        assertThat(printed.pages()).hasSize(1);
        return printed;
    }

    private void met(Person person) {
        var report = new VisitReport(
                person, Instant.EPOCH, Instant.EPOCH, Purpose.A, Outcome.A, 1, List.of(), null, List.of());
        var visit = new VisitEntry(
                V1,
                LIN,
                NORTH_SHOP,
                LocalDate.EPOCH,
                VisitEntry.Status.COMPLETED,
                Purpose.A,
                1,
                Instant.EPOCH,
                null,
                new ReportEntry(report, 0, 0),
                null,
                1);
        when(visits.find(V1)).thenReturn(Optional.of(visit));
    }
}
