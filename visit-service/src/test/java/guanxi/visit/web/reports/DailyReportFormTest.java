package guanxi.visit.web.reports;

import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.TIME;
import static guanxi.visit.write.Field.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import guanxi.language.visit.ReportReturn;
import guanxi.language.visit.Signature;
import guanxi.language.visit.SignatureLevel;
import guanxi.platform.forms.CellRejected;
import guanxi.platform.forms.FormReader;
import guanxi.platform.imports.FormImport;
import guanxi.visit.write.report.DailyReportCommand.RecordRound;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DailyReportFormTest {
    private static final String HEADER = "specialist_id,date,submitted_at,supervisor,supervisor_at,department_manager,"
            + "department_manager_at,general_manager,general_manager_at,returned_by,returned_at,reason\n";
    private final FormImport form = new DailyReportForm().dailyReportsForm(TIME);

    @Test
    void a_row_says_when_it_was_submitted_and_who_signed_it_or_gave_it_back() {
        var signed = List.of(
                new Signature(SignatureLevel.SUPERVISOR, "U01", at("09:30")),
                new Signature(SignatureLevel.DEPARTMENT_MANAGER, "M01", at("10:00")),
                new Signature(SignatureLevel.GENERAL_MANAGER, "G01", at("11:00")));
        assertThat(command(HEADER + "S001,2026-06-03,2026-06-03T09:00,U01,2026-06-03T09:30,M01,2026-06-03T10:00,"
                        + "G01,2026-06-03T11:00,,,\n"))
                .isEqualTo(new RecordRound(LIN, DAY, at("09:00"), signed, null));
        assertThat(command(HEADER + "S001,2026-06-03,2026-06-03T09:00,,,,,,,M01,2026-06-03T11:30,概要过简\n"))
                .isEqualTo(new RecordRound(
                        LIN, DAY, at("09:00"), List.of(), new ReportReturn("M01", at("11:30"), "概要过简")));
    }

    @Test
    void the_columns_of_signatures_and_return_may_be_absent() {
        assertThat(command("填表人,日期,提交时间\nS001,2026-06-03,2026-06-03T09:00\n"))
                .isEqualTo(new RecordRound(LIN, DAY, at("09:00"), List.of(), null));
    }

    @ParameterizedTest
    @CsvSource({
        "'U01,,,,,,,,', REQUIRED_CELL_MISSING, supervisor_at",
        "',2026-06-03T10:00,,,,,,,', REQUIRED_CELL_MISSING, supervisor",
        "',,M01,,,,,,', REQUIRED_CELL_MISSING, department_manager_at",
        "',,,,,2026-06-03T10:00,,,', REQUIRED_CELL_MISSING, general_manager",
        "',,,,,,M01,,x', REQUIRED_CELL_MISSING, returned_at",
        "',,,,,,,2026-06-03T10:00,x', REQUIRED_CELL_MISSING, returned_by",
        "'U01,noon,,,,,,,', NOT_AN_INSTANT, supervisor_at",
    })
    void of_who_and_when_each_is_filled_where_one_is_and_is_one(String cells, String code, String column) {
        assertThatExceptionOfType(CellRejected.class)
                .isThrownBy(() -> command(HEADER + "S001,2026-06-03,2026-06-03T09:00," + cells + "\n"))
                .returns(code, CellRejected::code)
                .returns(column, CellRejected::column);
    }

    private Object command(String csv) {
        var rows = new FormReader().read(csv.getBytes(StandardCharsets.UTF_8), form.columns());
        return form.command().apply(rows.getFirst());
    }
}
