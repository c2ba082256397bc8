package guanxi.visit.web.reports;

import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.NORTH_SHOP;
import static guanxi.visit.write.Field.SHANGHAI;
import static guanxi.visit.write.Field.at;
import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import guanxi.language.Money;
import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.visit.Outcome;
import guanxi.language.visit.Purpose;
import guanxi.language.visit.ReportFigures;
import guanxi.language.visit.Signature;
import guanxi.language.visit.SignatureLevel;
import guanxi.language.visit.VisitId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.visit.query.reports.ReportSheet;
import guanxi.visit.query.reports.ReportSheet.ReportedExpense;
import guanxi.visit.query.reports.ReportSheet.ReportedVisit;
import guanxi.visit.query.reports.ReportStatus;
import guanxi.visit.query.reports.ShownReportBuilder;
import guanxi.visit.web.paper.Names;
import guanxi.visit.web.paper.Printed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the report of a day (F-11) says on paper. */
class DailyReportPaperTest {
    private static final VisitId V1 = new VisitId("V000001");
    private static final Person MET = Person.ofClient(NORTH_SHOP, "陈一", "采购经理", null);
    private static final ReportedExpense TAXI = new ReportedExpense("交通", Money.ofFen(3650), "往返");
    private static final List<Signature> SIGNED = List.of(
            new Signature(SignatureLevel.SUPERVISOR, "U01", at("17:05")),
            new Signature(SignatureLevel.DEPARTMENT_MANAGER, "李总", at("18:30")));
    private final Names names = mock(Names.class);

    @BeforeEach
    void everybody_is_known() {
        var known = Map.of("S001", "林梅", "U01", "周主管");
        when(names.ofWhoever(anyString()))
                .thenAnswer(asked -> known.getOrDefault(asked.<String>getArgument(0), asked.getArgument(0)));
        doReturn((Function<ClientId, String>) id -> "云栖贸易行").when(names).ofClients(any());
    }

    @Test
    void it_has_the_lines_of_the_handbook_in_their_order() {
        assertThat(printed(ReportStatus.DEPARTMENT_MANAGER_SIGNED, SIGNED, List.of(visit(MET)), List.of(TAXI))
                        .text()
                        .lines())
                .containsExactly(
                        "大客户拜访日报表",
                        "日期 2026年6月3日 星期 三 填表人 林梅",
                        "周主管 李总",
                        "主管 部门经理 经理",
                        "2026年6月3日 17:05 2026年6月3日 18:30",
                        "费用项目 金额(元) 备注",
                        "交通 36.50 往返",
                        "合计 36.50",
                        "客户 面谈者 商谈计划(选择) 面谈概要 成果(选择)",
                        "云栖贸易行 陈一 采购经理 B 处理问题 谈妥付款 C 再度访问",
                        "本日拜访数目 1 本日处理问题 2 本日未处理问题 3",
                        "同行者 周主管、赵师傅");
    }

    @Test
    void what_nobody_said_or_signed_stays_blank() {
        var bare = new ReportedVisit(V1, NORTH_SHOP, null, null, Purpose.A, null, Outcome.A, false, List.of());
        assertThat(printed(ReportStatus.DRAFT, List.of(), List.of(bare), List.of())
                        .text()
                        .lines())
                .contains("主管 部门经理 经理", "合计 0.00", "云栖贸易行 A 初次拜访 A 商谈成功");
    }

    @Test
    void somebody_who_was_erased_is_not_named() {
        assertThat(printed(ReportStatus.DRAFT, List.of(), List.of(visit(MET.forgotten())), List.of())
                        .text())
                .doesNotContain("陈一", "采购经理", "null");
    }

    @Test
    void one_that_was_given_back_says_so() {
        assertThat(printed(ReportStatus.RETURNED, SIGNED, List.of(), List.of()).text())
                .contains("林梅（已退回）");
    }

    @Test
    void a_long_day_goes_on_on_the_next_sheet() {
        var printed = printed(ReportStatus.DRAFT, List.of(), nCopies(20, visit(MET)), nCopies(9, TAXI));
        assertThat(printed.pages()).hasSize(2);
        assertThat(printed.text().lines().filter(line -> line.endsWith("谈妥付款 C 再度访问")))
                .hasSize(20);
        assertThat(printed.text().lines().filter("交通 36.50 往返"::equals)).hasSize(9);
        assertThat(printed.pages().getLast().lines()).startsWith("客户 面谈者 商谈计划(选择) 面谈概要 成果(选择)");
    }

    private Printed printed(
            ReportStatus status,
            List<Signature> signatures,
            List<ReportedVisit> visits,
            List<ReportedExpense> expenses) {
        var total = expenses.stream().map(ReportedExpense::amount).reduce(Money.ofFen(0), Money::plus);
        var report = ShownReportBuilder.builder()
                .specialistId(LIN)
                .date(DAY)
                .weekday(DAY.getDayOfWeek())
                .figures(new ReportFigures(visits.size(), 0, 1, 2, 3, total, List.of("U01", "赵师傅")))
                .status(status)
                .signatures(signatures)
                .dueAt(at("08:00"))
                .build();
        var time = new DepartmentTime(Clock.systemUTC(), SHANGHAI);
        var sheet = new ReportSheet(report, visits, expenses, 0, 0, List.of());
        return Printed.of(new DailyReportPaper(names, time).of(sheet));
    }

    private static ReportedVisit visit(Person met) {
        return new ReportedVisit(V1, NORTH_SHOP, null, met, Purpose.B, "谈妥付款", Outcome.C, true, List.of());
    }
}
