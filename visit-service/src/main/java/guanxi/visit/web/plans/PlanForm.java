package guanxi.visit.web.plans;

import static guanxi.platform.forms.Column.required;

import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.forms.Column;
import guanxi.platform.forms.FormColumns;
import guanxi.platform.imports.FormImport;
import guanxi.visit.web.Cells;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of plans, each row a submission in figures; one word of the handbook a column, beside ours. */
@Configuration(proxyBeanMethods = false)
class PlanForm {
    static final Column MONTH = required("month", "月份", "考核月份");
    static final Column SUBMITTED_AT = required("submitted_at", "提交时间");
    private static final FormColumns COLUMNS = FormColumns.form(
            "plans",
            Cells.SPECIALIST,
            MONTH,
            required("visits", "计划拜访"),
            required("expansion", "计划拓展"),
            required("deals", "计划成交"),
            SUBMITTED_AT);

    @Bean
    FormImport plansForm(DepartmentTime time) {
        return new FormImport(COLUMNS, row -> {
            var plan = new NewPlan(
                    Cells.specialist(row),
                    row.month("month"),
                    row.integer("visits", 0, Cells.MOST),
                    row.integer("expansion", 0, Cells.MOST),
                    row.integer("deals", 0, Cells.MOST),
                    List.of());
            return plan.command(row.happened("submitted_at", time));
        });
    }
}
