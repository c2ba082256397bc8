package guanxi.visit.web.reports;

import guanxi.language.client.ClientId;
import guanxi.language.visit.Signature;
import guanxi.language.visit.SignatureLevel;
import guanxi.platform.decision.DepartmentTime;
import guanxi.visit.query.reports.ReportSheet;
import guanxi.visit.query.reports.ReportSheet.ReportedExpense;
import guanxi.visit.query.reports.ReportSheet.ReportedVisit;
import guanxi.visit.query.reports.ReportStatus;
import guanxi.visit.query.reports.ShownReport;
import guanxi.visit.web.paper.Choices;
import guanxi.visit.web.paper.Html;
import guanxi.visit.web.paper.Names;
import guanxi.visit.web.paper.Written;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The report of a day as the paper form has it (F-11). */
@Component
class DailyReportPaper {
    static final String TITLE = "大客户拜访日报表";
    private static final String FORM = """
        <div class="sheet daily"><h1>%s</h1>
        <table class="head">
        <tr><th>日期</th><td>%s</td><th>星期</th><td>%s</td><th>填表人</th><td>%s</td></tr>
        <tr><th>主管</th><td>%s</td><th>部门经理</th><td>%s</td><th>经理</th><td>%s</td></tr>
        </table>
        <table class="expenses"><thead><tr><th>费用项目</th><th>金额(元)</th><th>备注</th></tr></thead>
        <tbody>%s<tr><th>合计</th><td>%s</td><td></td></tr></tbody></table>
        <table class="visits"><thead>
        <tr><th>客户</th><th>面谈者</th><th>商谈计划(选择)</th><th>面谈概要</th><th>成果(选择)</th></tr>
        </thead><tbody>%s</tbody></table>
        <table class="foot">
        <tr><th>本日拜访数目</th><td>%s</td><th>本日处理问题</th><td>%s</td><th>本日未处理问题</th><td>%s</td></tr>
        <tr><th>同行者</th><td colspan="5">%s</td></tr>
        </table></div>""";
    private static final String EXPENSE = "<tr><td>%s</td><td>%s</td><td>%s</td></tr>";
    private static final String VISIT = "<tr><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>";
    /** As many as the paper has room for; a day that has more takes more. */
    private static final int LINES = 2;

    private final Names names;
    private final DepartmentTime time;

    DailyReportPaper(Names names, DepartmentTime time) {
        this.names = names;
        this.time = time;
    }

    Html of(ReportSheet sheet) {
        var report = sheet.report();
        var figures = report.figures();
        return Html.of(
                FORM,
                TITLE,
                Written.day(report.date()),
                Written.weekday(report.date()),
                author(report),
                signed(report, SignatureLevel.SUPERVISOR),
                signed(report, SignatureLevel.DEPARTMENT_MANAGER),
                signed(report, SignatureLevel.GENERAL_MANAGER),
                lines(sheet.expenses(), DailyReportPaper::line, Html.of(EXPENSE, "", "", "")),
                figures.expenseTotal().amount().toPlainString(),
                visits(sheet.visits()),
                figures.visitCount(),
                figures.solved(),
                figures.unsolved(),
                figures.companions().stream().map(names::ofWhoever).collect(Collectors.joining("、")));
    }

    /** The form has no place for that it was given back, and nobody should file it. */
    private String author(ShownReport report) {
        String name = names.ofWhoever(report.specialistId().number());
        return report.status() == ReportStatus.RETURNED ? name + "（已退回）" : name;
    }

    private @Nullable String signed(ShownReport report, SignatureLevel level) {
        return report.signatures().stream()
                .filter(signature -> signature.level() == level)
                .findFirst()
                .map(this::written)
                .orElse(null);
    }

    private String written(Signature signature) {
        return names.ofWhoever(signature.by()) + "\n" + Written.dayAndTime(time.local(signature.at()));
    }

    private Html visits(List<ReportedVisit> visits) {
        var clients =
                names.ofClients(visits.stream().map(ReportedVisit::clientId).toList());
        return lines(visits, visit -> line(visit, clients), Html.of(VISIT, "", "", "", "", ""));
    }

    private static Html line(ReportedExpense expense) {
        return Html.of(EXPENSE, expense.item(), expense.amount().amount().toPlainString(), expense.remark());
    }

    private static Html line(ReportedVisit visit, Function<ClientId, String> clients) {
        return Html.of(
                VISIT,
                clients.apply(visit.clientId()),
                met(visit),
                visit.purpose() + " " + Choices.word(visit.purpose()),
                visit.summary(),
                visit.outcome() + " " + Choices.word(visit.outcome()));
    }

    /** Absent also for who may not know it, and of somebody who was erased. */
    private static @Nullable String met(ReportedVisit visit) {
        var person = visit.personMet();
        return person == null ? null : Written.together(person.name(), person.title());
    }

    private static <T> Html lines(List<T> filled, Function<T, Html> line, Html blank) {
        var blanks = Stream.generate(() -> blank).limit(Math.max(0, LINES - filled.size()));
        return Html.all(Stream.concat(filled.stream().map(line), blanks));
    }
}
