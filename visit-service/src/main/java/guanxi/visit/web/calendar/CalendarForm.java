package guanxi.visit.web.calendar;

import static guanxi.platform.forms.Column.required;

import guanxi.language.visit.CalendarEvent;
import guanxi.platform.forms.FormColumns;
import guanxi.platform.imports.FormImport;
import guanxi.visit.web.Cells;
import guanxi.visit.write.calendar.CalendarCommand.ListDay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of the work calendar, each row a listed day; one word of the handbook a column, beside ours. */
@Configuration(proxyBeanMethods = false)
class CalendarForm {
    private static final FormColumns COLUMNS = FormColumns.form(
            "calendar", Cells.DATE, required("kind", "类型", "类别"), required("name", "名称", "节日"), Cells.OFFICE);

    @Bean
    FormImport calendarDaysForm() {
        return new FormImport(
                COLUMNS,
                row -> new ListDay(
                        Cells.office(row),
                        row.date("date"),
                        row.code("kind", CalendarEvent.Kind.class),
                        row.text("name")));
    }
}
