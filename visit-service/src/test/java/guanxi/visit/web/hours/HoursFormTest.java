package guanxi.visit.web.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import guanxi.language.organisation.OfficeId;
import guanxi.language.visit.Weekday;
import guanxi.platform.forms.CellRejected;
import guanxi.platform.forms.FormReader;
import guanxi.platform.imports.FormImport;
import guanxi.visit.write.hours.WorkHoursCommand.Hours;
import guanxi.visit.write.hours.WorkHoursCommand.ListHours;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursFormTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private final FormImport form = new HoursForm().workHoursForm();

    @Test
    void a_row_says_the_hours_of_a_weekday_from_a_day_on_or_of_a_date() {
        assertThat(command("office,weekday,date,intervals,valid_from\nO02,TUE,,08:30-12:00|13:30-17:30,2026-05-01\n"))
                .isEqualTo(new ListHours(
                        new Hours(new OfficeId("O02"), Weekday.TUE, null, DAY, List.of("08:30-12:00", "13:30-17:30"))));
        assertThat(command("日期,工作时段\n2026-05-01,08:00-11:00\n"))
                .isEqualTo(new ListHours(new Hours(null, null, DAY, null, List.of("08:00-11:00"))));
    }

    @ParameterizedTest
    @CsvSource({
        "O02,MONDAY,08:00-12:00, UNKNOWN_CODE, weekday",
        "O 02,MON,08:00-12:00, BAD_ID, office",
        "O02,MON,'', REQUIRED_CELL_MISSING, intervals",
    })
    void what_a_cell_cannot_say_is_refused_by_its_column(
            String office, String weekday, String intervals, String code, String column) {
        assertThatExceptionOfType(CellRejected.class)
                .isThrownBy(() -> command("办事处,星期,工作时段\n%s,%s,%s\n".formatted(office, weekday, intervals)))
                .returns(code, CellRejected::code)
                .returns(column, CellRejected::column);
    }

    private Object command(String csv) {
        var rows = new FormReader().read(csv.getBytes(StandardCharsets.UTF_8), form.columns());
        return form.command().apply(rows.getFirst());
    }
}
