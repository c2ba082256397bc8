package guanxi.visit.web.appointments;

import static guanxi.platform.forms.Column.optional;
import static guanxi.platform.forms.Column.required;

import guanxi.language.client.ClientId;
import guanxi.language.visit.AppointmentId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.forms.FormColumns;
import guanxi.platform.imports.FormImport;
import guanxi.visit.web.Cells;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of appointments (F-8), each row one with what came of it; one word of the handbook a column, beside ours. */
@Configuration(proxyBeanMethods = false)
class AppointmentForm {
    private static final FormColumns COLUMNS = FormColumns.form(
            "appointments",
            required("appointment_id", "预定编号"),
            required("client_id", "客户编号"),
            required("specialist_id", "负责人", "专员编号"),
            required("starts_at", "开始时间"),
            optional("ends_at", "结束时间"),
            required("department", "针对部门"),
            Cells.REMARK,
            optional("confirmed_on", "确认日期"),
            optional("cancelled_on", "取消日期"),
            optional("reason", "取消原因"));

    @Bean
    FormImport appointmentsForm(DepartmentTime time) {
        return new FormImport(COLUMNS, row -> {
            var told = new NewAppointment(
                    new AppointmentId(row.id("appointment_id")),
                    new ClientId(row.id("client_id")),
                    Cells.specialist(row),
                    row.instant("starts_at", time.zone()),
                    row.optionalInstant("ends_at", time.zone()).orElse(null),
                    row.text("department"),
                    row.optionalText("remark").orElse(null),
                    row.optionalHappenedOn("confirmed_on", time).orElse(null),
                    row.optionalHappenedOn("cancelled_on", time).orElse(null),
                    row.optionalText("reason").orElse(null),
                    null);
            return told.recorded();
        });
    }
}
