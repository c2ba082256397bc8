package guanxi.client.web.hours;

import static guanxi.platform.forms.Column.mayBeEmpty;
import static guanxi.platform.forms.Column.optional;
import static guanxi.platform.forms.Column.required;

import guanxi.client.write.hours.ServiceHoursCommand.ListHours;
import guanxi.platform.forms.FormColumns;
import guanxi.platform.imports.FormImport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of service hours, each row those of a date or of a kind of days; its empty cells speak. */
@Configuration(proxyBeanMethods = false)
class HoursForm {
    private static final FormColumns COLUMNS = FormColumns.form(
            "service-hours", required("day", "日期或类别"), optional("effective_from", "生效日期"), mayBeEmpty("hours", "服务时间"));

    @Bean
    FormImport serviceHoursForm() {
        return new FormImport(COLUMNS, row -> {
            var day = ServedDay.of(row);
            var told = new NewServiceHours(row.optionalDate("effective_from").orElse(null), row.list("hours"));
            return new ListHours(told.of(day));
        });
    }
}
