package guanxi.visit.web.findings;

import static guanxi.platform.forms.Column.optional;
import static guanxi.platform.forms.Column.required;

import guanxi.language.visit.Finding;
import guanxi.language.visit.Norm;
import guanxi.language.visit.VisitId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.forms.FormColumns;
import guanxi.platform.imports.FormImport;
import guanxi.visit.web.Cells;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of findings, each row what came of looking into a violation; one word of the handbook a column, beside ours. */
@Configuration(proxyBeanMethods = false)
class FindingForm {
    private static final FormColumns COLUMNS = FormColumns.form(
            "findings",
            Cells.SPECIALIST,
            Cells.DATE,
            required("rule", "违规项目", "违规"),
            optional("visit_id", "拜访编号"),
            optional("inspector", "督查人员"),
            required("finding", "认定"),
            required("by", "认定人"),
            required("found_on", "认定日期"),
            required("reason", "认定理由"));

    @Bean
    FormImport findingsForm(DepartmentTime time) {
        return new FormImport(COLUMNS, row -> {
            var specialist = Cells.specialist(row);
            var date = row.happenedOn("date", time);
            var rule = row.code("rule", Norm.class);
            var visit = row.optionalId("visit_id").map(VisitId::new).orElse(null);
            var inspector = row.optionalText("inspector").orElse(null);
            var finding = row.code("finding", Finding.class);
            String by = row.text("by");
            var foundOn = row.happenedOn("found_on", time);
            return new NewFinding(specialist, date, rule, visit, inspector, finding, foundOn, row.text("reason"))
                    .command(by);
        });
    }
}
