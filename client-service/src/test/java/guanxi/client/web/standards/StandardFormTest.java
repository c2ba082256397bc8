package guanxi.client.web.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import guanxi.client.write.standard.EditedVersion;
import guanxi.client.write.standard.StandardCommand.RecordStandard;
import guanxi.client.write.standard.StandardRule;
import guanxi.language.client.ServiceStandard;
import guanxi.language.client.ServiceStep;
import guanxi.language.client.StepClock;
import guanxi.language.client.StepLimit;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.forms.CellRejected;
import guanxi.platform.forms.FormReader;
import guanxi.platform.imports.FormImport;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardFormTest {
    private static final DepartmentTime TIME = new DepartmentTime(
            Clock.fixed(Instant.parse("2026-08-31T00:00:00Z"), ZoneId.of("UTC")), ZoneId.of("Asia/Shanghai"));
    private static final String HEADER =
            "standard,version,published_at,effective_from,rings,to_the_point,call_back_at_once,pass_on\n";
    private final FormImport form = new StandardForm().standardsForm(TIME);

    @Test
    void a_row_is_a_version_with_the_limits_that_it_says_published_in_whole_seconds() {
        assertThat(command("服务标准,版本,发布时间,生效日期,响铃次数,立即解答也回访,解决,回访\n"
                        + "S5,2,2026-08-18T23:59:59.9,2026-08-19,2,YES,360 ELAPSED 30,2160  WORK_DAYS 180\n"))
                .isEqualTo(new RecordStandard(
                        new EditedVersion(
                                ServiceStandard.S5,
                                2,
                                LocalDate.of(2026, 8, 19),
                                2,
                                null,
                                true,
                                Map.of(
                                        ServiceStep.SOLVE,
                                        new StepLimit(360, StepClock.ELAPSED, 30),
                                        ServiceStep.CALL_BACK,
                                        new StepLimit(2160, StepClock.WORK_DAYS, 180))),
                        Instant.parse("2026-08-18T15:59:59Z")));
    }

    @Test
    void every_step_has_a_column() {
        assertThat(form.columns().columns())
                .extracting(column -> column.english())
                .containsAll(Arrays.stream(ServiceStep.values())
                        .map(NewLimit::column)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"半小时", "30", "30 ELAPSED", "ELAPSED 30 10", "30 elapsed 10", "-3 ELAPSED 1", "100000 ELAPSED 1"})
    void a_cell_that_is_no_limit_is_refused_by_its_step(String cell) {
        assertThatExceptionOfType(CommandRejected.class)
                .isThrownBy(() -> command(HEADER + "S1,2,2026-08-04 10:00,2026-08-09,,,," + cell + "\n"))
                .satisfies(refused -> {
                    assertThat(refused.rejection().code()).isEqualTo(StandardRule.NOT_A_LIMIT.name());
                    assertThat(refused.rejection().field()).isEqualTo("limits.PASS_ON");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            S6,2,2026-08-04 10:00,2026-08-09,,,,; UNKNOWN_CODE; standard
            S1,1,2026-08-04 10:00,2026-08-09,,,,; OUT_OF_RANGE; version
            S1,2,,2026-08-09,,,,; REQUIRED_CELL_MISSING; published_at
            S1,2,2026-08-04 10:00,,,,,; REQUIRED_CELL_MISSING; effective_from
            S1,2,2026-08-04 10:00,2026-08-09,100,,,; OUT_OF_RANGE; rings
            S3,2,2026-08-04 10:00,2026-08-09,,3601,,; OUT_OF_RANGE; to_the_point
            S2,2,2026-08-04 10:00,2026-08-09,,,是,; UNKNOWN_CODE; call_back_at_once
            """)
    void a_faulty_cell_is_refused_by_its_column(String row, String code, String column) {
        assertThatExceptionOfType(CellRejected.class)
                .isThrownBy(() -> command(HEADER + row))
                .returns(code, CellRejected::code)
                .returns(column, CellRejected::column);
    }

    private Object command(String csv) {
        var rows = new FormReader().read(csv.getBytes(StandardCharsets.UTF_8), form.columns());
        return form.command().apply(rows.getFirst());
    }
}
