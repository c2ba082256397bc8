package guanxi.client.web.callbacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import guanxi.client.write.series.CallBackCommand.RecordCallBack;
import guanxi.language.client.AnsweredBy;
import guanxi.language.client.CallBack;
import guanxi.language.client.CallBackId;
import guanxi.language.client.ConductFlag;
import guanxi.language.client.SeriesId;
import guanxi.language.client.SeriesStandard;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.forms.CellRejected;
import guanxi.platform.forms.FormReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallBackFormTest {
    private static final DepartmentTime TIME = new DepartmentTime(
            Clock.fixed(Instant.parse("2026-07-31T00:00:00Z"), ZoneId.of("UTC")), ZoneId.of("Asia/Shanghai"));
    private static final Instant CALLED = Instant.parse("2026-07-06T02:00:00Z");

    @Test
    void a_row_is_a_call_back_with_what_came_of_it_in_whole_seconds() {
        assertThat(
                        commands(
                                "S4,M1,B1,2,2026-07-06T10:00:00.9,S001,OWNER,,5,4,RUDE|PRIVACY|RUDE,漏水,2026-07-06 10:30,维修部,2026-07-06 11:00,拨错号码"))
                .containsExactly(new RecordCallBack(
                        SeriesStandard.S4,
                        new SeriesId("M1"),
                        new CallBackId("B1"),
                        new CallBack(
                                2,
                                CALLED,
                                new ColleagueId("S001"),
                                AnsweredBy.OWNER,
                                null,
                                5,
                                4,
                                List.of(ConductFlag.RUDE, ConductFlag.PRIVACY),
                                "漏水"),
                        CALLED.plusSeconds(1_800),
                        "维修部",
                        CALLED.plusSeconds(3_600),
                        "拨错号码"));
    }

    @Test
    void the_next_attempt_may_be_to_come() {
        assertThat(commands("S3,P1,B1,1,2026-07-06 10:00,S001,NOBODY,2026-08-06 10:00,,,,,,,,"))
                .extracting(command ->
                        ((RecordCallBack) command).callBack().nextAt().toString())
                .containsExactly("2026-08-06T02:00:00Z");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            S1,P1,B1,1,2026-07-06 10:00,S001,OWNER,,,,,,,,,; UNKNOWN_CODE; standard
            S3,P1,B1,4,2026-07-06 10:00,S001,OWNER,,,,,,,,,; OUT_OF_RANGE; number
            S3,P1,B1,1,2026-07-06 10:00,S001,OWNER,,3601,,,,,,,; OUT_OF_RANGE; to_the_point
            S3,P1,B1,1,2026-07-06 10:00,S001,OWNER,,,6,,,,,,; OUT_OF_RANGE; satisfaction
            S3,P1,B1,1,2026-07-06 10:00,S001,OWNER,,,,LATE,,,,,; UNKNOWN_CODE; conduct
            S3,P1,B1,1,2026-07-06 10:00,S001,OWNER,,,,,,2026-07-06 11:00,,,; REQUIRED_CELL_MISSING; problem
            S3,P1,B1,1,2026-07-06 10:00,S001,OWNER,,,,,,,,2026-07-06 11:00,; REQUIRED_CELL_MISSING; problem
            """)
    void a_faulty_cell_is_refused_by_its_column(String row, String code, String column) {
        assertThatExceptionOfType(CellRejected.class)
                .isThrownBy(() -> commands(row))
                .returns(code, CellRejected::code)
                .returns(column, CellRejected::column);
    }

    private static List<Object> commands(String rows) {
        var form = new CallBackForm().callBacksForm(TIME);
        String csv = "standard,series_id,call_back_id,number,at,agent,answered_by,next_at,to_the_point,satisfaction,"
                + "conduct,problem,passed_on_at,passed_to,solution_at,withdrawn\n" + rows;
        return new FormReader()
                .read(csv.getBytes(StandardCharsets.UTF_8), form.columns()).stream()
                        .map(form.command())
                        .toList();
    }
}
