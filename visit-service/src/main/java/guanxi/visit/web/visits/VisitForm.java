package guanxi.visit.web.visits;

import static guanxi.platform.forms.Column.mayBeEmpty;
import static guanxi.platform.forms.Column.optional;
import static guanxi.platform.forms.Column.required;

import guanxi.language.client.ClientId;
import guanxi.language.visit.Outcome;
import guanxi.language.visit.Purpose;
import guanxi.language.visit.VisitId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.forms.FormColumns;
import guanxi.platform.imports.FormImport;
import guanxi.visit.web.Cells;
import guanxi.visit.write.visit.ToldIssues;
import guanxi.visit.write.visit.VisitCommand.RecordVisit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of visits, each row a visit as the daily report has it; one word of the handbook a column, beside ours. */
@Configuration(proxyBeanMethods = false)
class VisitForm {
    private static final FormColumns COLUMNS = FormColumns.form(
            "visits",
            required("visit_id", "拜访编号"),
            Cells.SPECIALIST,
            required("client_id", "客户编号"),
            required("person_met", "面谈者", "拜访对象"),
            required("started_at", "开始时间"),
            required("ended_at", "结束时间"),
            required("purpose", "商谈计划"),
            required("outcome", "成果"),
            required("groups", "组数"),
            optional("companions", "同行者"),
            mayBeEmpty("summary", "面谈概要"),
            required("solved", "本日处理问题"),
            required("unsolved", "本日未处理问题"));

    @Bean
    FormImport visitsForm(DepartmentTime time) {
        return new FormImport(COLUMNS, row -> {
            var told = new Completion(
                    new ClientId(row.id("client_id")),
                    row.name("person_met"),
                    row.happened("started_at", time),
                    row.happened("ended_at", time),
                    row.code("purpose", Purpose.class),
                    row.code("outcome", Outcome.class),
                    row.integer("groups", 1, Cells.MOST),
                    row.list("companions"),
                    row.optionalText("summary").orElse(null),
                    row.integer("solved", 0, ToldIssues.MOST),
                    row.integer("unsolved", 0, ToldIssues.MOST),
                    null);
            return new RecordVisit(
                    new VisitId(row.id("visit_id")), Cells.specialist(row), told.clientId(), told.report());
        });
    }
}
