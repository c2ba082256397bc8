package guanxi.client.web.cases;

import static guanxi.platform.forms.Column.optional;
import static guanxi.platform.forms.Column.required;

import guanxi.client.web.Cells;
import guanxi.client.write.cases.Call;
import guanxi.client.write.cases.CaseCommand.RecordCase;
import guanxi.language.Person;
import guanxi.language.client.CaseAnswer;
import guanxi.language.client.CaseId;
import guanxi.language.client.CaseStandard;
import guanxi.language.client.ClientId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.forms.Column;
import guanxi.platform.forms.FormColumns;
import guanxi.platform.forms.FormRow;
import guanxi.platform.imports.FormImport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of cases; one word of the handbook a column, beside ours. */
@Configuration(proxyBeanMethods = false)
class CaseForm {
    static final Column CASE = required("case_id", "工单编号");
    private static final FormColumns COLUMNS = FormColumns.form(
            "cases",
            CASE,
            required("standard", "服务标准"),
            Cells.CLIENT,
            required("caller", "来电人"),
            required("started_at", "来电时间"),
            required("ended_at", "挂机时间"),
            optional("rings", "响铃次数"),
            Cells.AGENT,
            required("question", "问题"),
            required("answer", "解答方式"),
            optional("re_complaint_of", "再投诉工单"),
            Cells.WITHDRAWN);

    @Bean
    FormImport casesForm(DepartmentTime time) {
        return new FormImport(COLUMNS, row -> new RecordCase(caseId(row), call(row, time), Cells.withdrawn(row)));
    }

    static CaseId caseId(FormRow row) {
        return new CaseId(row.id("case_id"));
    }

    private static Call call(FormRow row, DepartmentTime time) {
        var standard = row.code("standard", CaseStandard.class);
        ClientId client = Cells.client(row);
        return new Call(
                standard,
                client,
                Person.ofClient(client, row.name("caller")),
                Cells.happened(row, "started_at", time),
                Cells.happened(row, "ended_at", time),
                row.optionalInteger("rings", 1, NewCase.MOST_RINGS).orElse(null),
                Cells.agent(row),
                row.text("question"),
                row.code("answer", CaseAnswer.class),
                row.optionalId("re_complaint_of").map(CaseId::new).orElse(null));
    }
}
