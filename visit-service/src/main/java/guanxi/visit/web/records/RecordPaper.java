package guanxi.visit.web.records;

import guanxi.language.visit.VisitId;
import guanxi.visit.query.records.RecordSheet;
import guanxi.visit.read.visits.VisitQueries;
import guanxi.visit.web.paper.Html;
import guanxi.visit.web.paper.Names;
import guanxi.visit.web.paper.Written;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The record of a visit as the paper form has it (F-10). Which rank the client has (顺序评核) nobody reckons yet, so it stays blank. */
@Component
class RecordPaper {
    static final String TITLE = "大客户拜访记录表";
    private static final String FORM = """
        <div class="sheet"><h1>%s</h1>
        <table class="filled"><tr><td>制表：%s</td><td>填写日期：%s</td></tr></table>
        <table class="record"><col class="first"/><col/><col class="name"/><col/><col class="name"/><col/>
        <tr><th>客户名称</th><td colspan="5">%s</td></tr>
        <tr><th>详细地址</th><td colspan="5">%s</td></tr>
        <tr><th>拜访对象</th><td colspan="5">%s</td></tr>
        <tr class="note"><th>注意事项</th><td colspan="5">%s</td></tr>
        <tr><th>成长率</th><td>%s</td><th>信用度</th><td>%s</td><th>总利润率</th><td>%s</td></tr>
        <tr><th>综合评价</th><td>%s</td><th>顺序评核</th><td></td><th>业界地位</th><td>%s</td></tr>
        <tr class="note"><th>其他</th><td colspan="5">%s</td></tr>
        <tr class="long"><th>已解决的问题</th><td colspan="5">%s</td></tr>
        <tr class="long"><th>以后应注意的事项</th><td colspan="5">%s</td></tr>
        </table></div>""";

    private final VisitQueries visits;
    private final Names names;

    RecordPaper(VisitQueries visits, Names names) {
        this.visits = visits;
        this.names = names;
    }

    Html of(RecordSheet sheet) {
        var record = sheet.record();
        return Html.of(
                FORM,
                TITLE,
                names.ofWhoever(record.preparedBy()),
                Written.day(record.filledOn()),
                names.ofClients(List.of(sheet.clientId())).apply(sheet.clientId()),
                sheet.address(),
                met(sheet.visitId()),
                sheet.pointsToNote(),
                Written.percent(record.growthRate()),
                record.credit(),
                Written.percent(record.grossMargin()),
                record.overall(),
                record.position(),
                record.other(),
                record.solved(),
                record.watch());
    }

    /** Absent also of somebody who was erased. */
    private @Nullable String met(VisitId visit) {
        return visits.find(visit)
                .filter(known -> known.report() != null)
                .map(known -> known.report().report().personMet())
                .map(person -> Written.together(person.name(), person.title()))
                .orElse(null);
    }
}
