package guanxi.client.web.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import guanxi.client.write.hours.ServiceHoursCommand.Hours;
import guanxi.client.write.hours.ServiceHoursCommand.ListHours;
import guanxi.language.client.ServiceHoursEvent.DayKind;
import guanxi.platform.forms.CellRejected;
import guanxi.platform.forms.FormReader;
import guanxi.platform.imports.FormImport;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursFormTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 4);
    private final FormImport form = new HoursForm().serviceHoursForm();

    @Test
    void a_row_says_the_hours_of_a_kind_of_days_or_of_a_date_and_its_empty_cells_speak() {
        assertThat(command("WORKDAY,2026-07-04,08:30-12:00|13:30-17:30"))
                .isEqualTo(new ListHours(new Hours(null, DayKind.WORKDAY, DAY, List.of("08:30-12:00", "13:30-17:30"))));
        assertThat(command("DAY_OFF,,")).isEqualTo(new ListHours(new Hours(null, DayKind.DAY_OFF, null, List.of())));
        assertThat(command("2026年7月4日,,全天")).isEqualTo(new ListHours(new Hours(DAY, null, null, List.of("全天"))));
    }

    @ParameterizedTest
    @CsvSource({
        "周末, 2026-07-04, UNKNOWN_CODE, day",
        "2026-02-30, '', NOT_A_DATE, day",
        "'', 2026-07-04, REQUIRED_CELL_MISSING, day",
        "WORKDAY, soon, NOT_A_DATE, effective_from",
    })
    void what_a_cell_cannot_say_is_refused_by_its_column(String day, String from, String code, String column) {
        assertThatExceptionOfType(CellRejected.class)
                .isThrownBy(() -> command(day + "," + from + ",08:30-12:00"))
                .returns(code, CellRejected::code)
                .returns(column, CellRejected::column);
    }

    private Object command(String row) {
        String csv = "日期或类别,生效日期,服务时间\n" + row + "\n";
        var rows = new FormReader().read(csv.getBytes(StandardCharsets.UTF_8), form.columns());
        return form.command().apply(rows.getFirst());
    }
}
