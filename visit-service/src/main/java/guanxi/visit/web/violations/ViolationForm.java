package guanxi.visit.web.violations;

import static guanxi.platform.forms.Column.required;

import guanxi.language.visit.Norm;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.forms.FormColumns;
import guanxi.platform.imports.FormImport;
import guanxi.visit.web.Cells;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of violations as inspectors keep it; one word of the handbook a column, beside ours. */
@Configuration(proxyBeanMethods = false)
class ViolationForm {
    private static final FormColumns COLUMNS = FormColumns.form(
            "violations",
            Cells.SPECIALIST,
            Cells.DATE,
            required("rule", "违规项目", "违规"),
            required("inspector", "督查人员"),
            Cells.REMARK);

    @Bean
    FormImport violationsForm(DepartmentTime time) {
        return new FormImport(COLUMNS, row -> {
            var specialist = Cells.specialist(row);
            var date = row.happenedOn("date", time);
            var rule = row.code("rule", Norm.class);
            String inspector = row.text("inspector");
            var remark = row.optionalText("remark").orElse(null);
            return new NewViolation(specialist, date, rule, remark).command(inspector);
        });
    }
}
