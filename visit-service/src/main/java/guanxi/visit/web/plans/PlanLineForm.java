package guanxi.visit.web.plans;

import static guanxi.platform.forms.Column.optional;
import static guanxi.platform.forms.Column.required;

import guanxi.language.client.ClientId;
import guanxi.language.visit.PlanLine;
import guanxi.language.visit.Purpose;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.forms.FormColumns;
import guanxi.platform.forms.FormRow;
import guanxi.platform.imports.FormImport;
import guanxi.visit.web.Cells;
import guanxi.visit.web.plans.NewPlan.NewPlanLine;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of plan lines (B-01), each row one of a submission; one word of the handbook a column, beside ours. */
@Configuration(proxyBeanMethods = false)
class PlanLineForm {
    private static final FormColumns COLUMNS = FormColumns.form(
            "plan-lines",
            Cells.SPECIALIST,
            PlanForm.MONTH,
            PlanForm.SUBMITTED_AT,
            required("kind", "类型"),
            required("client_id", "客户编号"),
            required("date", "计划日期"),
            optional("purpose", "商谈计划"),
            required("groups", "组数"));

    @Bean
    FormImport planLinesForm(DepartmentTime time) {
        return new FormImport(COLUMNS, row -> {
            var specialist = Cells.specialist(row);
            var month = row.month("month");
            var submittedAt = row.happened("submitted_at", time);
            return new NewPlan(specialist, month, null, null, null, List.of(line(row))).command(submittedAt);
        });
    }

    private static NewPlanLine line(FormRow row) {
        return new NewPlanLine(
                row.code("kind", PlanLine.Kind.class),
                new ClientId(row.id("client_id")),
                row.date("date"),
                row.optionalCode("purpose", Purpose.class).orElse(null),
                row.integer("groups", 1, Cells.MOST));
    }
}
