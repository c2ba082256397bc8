package guanxi.visit.web.hours;

import static guanxi.platform.forms.Column.optional;
import static guanxi.platform.forms.Column.required;

import guanxi.language.visit.Weekday;
import guanxi.platform.forms.FormColumns;
import guanxi.platform.imports.FormImport;
import guanxi.visit.web.Cells;
import guanxi.visit.write.hours.WorkHoursCommand.ListHours;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of work hours, each row those of a weekday or of a date; one word of the handbook a column, beside ours. */
@Configuration(proxyBeanMethods = false)
class HoursForm {
    private static final FormColumns COLUMNS = FormColumns.form(
            "work-hours",
            Cells.OFFICE,
            optional("weekday", "星期"),
            optional("date", "日期"),
            required("intervals", "工作时段"),
            optional("valid_from", "生效日期"));

    @Bean
    FormImport workHoursForm() {
        return new FormImport(COLUMNS, row -> {
            var told = new NewWorkHours(
                    Cells.office(row),
                    row.optionalCode("weekday", Weekday.class).orElse(null),
                    row.optionalDate("date").orElse(null),
                    row.optionalDate("valid_from").orElse(null),
                    row.list("intervals"));
            return new ListHours(told.said());
        });
    }
}
