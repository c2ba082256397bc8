package guanxi.client.web.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import guanxi.client.write.cases.Call;
import guanxi.client.write.cases.CaseCommand.RecordCase;
import guanxi.language.Person;
import guanxi.language.client.CaseAnswer;
import guanxi.language.client.CaseId;
import guanxi.language.client.CaseStandard;
import guanxi.language.client.ClientId;
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

class CaseFormTest {
    private static final DepartmentTime TIME = new DepartmentTime(
            Clock.fixed(Instant.parse("2026-07-31T00:00:00Z"), ZoneId.of("UTC")), ZoneId.of("Asia/Shanghai"));
    private static final Instant START = Instant.parse("2026-07-06T02:00:00Z");
    private static final ClientId CLIENT = new ClientId("C1");

    @Test
    void a_row_is_a_case_in_whole_seconds() {
        assertThat(commands("K2,S5,C1,李女士,2026-07-06T10:00:00.9,2026-07-06 10:05,2,S001,异响,AT_ONCE,K1,录入有误"))
                .containsExactly(new RecordCase(
                        new CaseId("K2"),
                        new Call(
                                CaseStandard.S5,
                                CLIENT,
                                Person.ofClient(CLIENT, "李女士"),
                                START,
                                START.plusSeconds(300),
                                2,
                                new ColleagueId("S001"),
                                "异响",
                                CaseAnswer.AT_ONCE,
                                new CaseId("K1")),
                        "录入有误"));
    }

    @Test
    void what_nobody_said_is_absent() {
        assertThat(commands("K2,S1,C1,李女士,2026-07-06 10:00,2026-07-06 10:05,,S001,报价,LATER,,"))
                .map(RecordCase.class::cast)
                .allSatisfy(told -> {
                    assertThat(told.call().rings()).isNull();
                    assertThat(told.call().reComplaintOf()).isNull();
                    assertThat(told.withdrawn()).isNull();
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            K 2,S1,C1,李女士,2026-07-06 10:00,2026-07-06 10:05,,S001,报价,LATER,,; BAD_ID; case_id
            K2,S3,C1,李女士,2026-07-06 10:00,2026-07-06 10:05,,S001,报价,LATER,,; UNKNOWN_CODE; standard
            K2,S1,C1,,2026-07-06 10:00,2026-07-06 10:05,,S001,报价,LATER,,; REQUIRED_CELL_MISSING; caller
            K2,S1,C1,李女士,昨天,2026-07-06 10:05,,S001,报价,LATER,,; NOT_AN_INSTANT; started_at
            K2,S1,C1,李女士,2026-07-06 10:00,2026-07-06 10:05,0,S001,报价,LATER,,; OUT_OF_RANGE; rings
            K2,S1,C1,李女士,2026-07-06 10:00,2026-07-06 10:05,100,S001,报价,LATER,,; OUT_OF_RANGE; rings
            K2,S1,C1,李女士,2026-07-06 10:00,2026-07-06 10:05,,S001,,LATER,,; REQUIRED_CELL_MISSING; question
            K2,S1,C1,李女士,2026-07-06 10:00,2026-07-06 10:05,,S001,报价,马上,,; UNKNOWN_CODE; answer
            K2,S2,C1,李女士,2026-07-06 10:00,2026-07-06 10:05,,S001,报价,LATER,K/1,; BAD_ID; re_complaint_of
            """)
    void a_faulty_cell_is_refused_by_its_column(String row, String code, String column) {
        assertThatExceptionOfType(CellRejected.class)
                .isThrownBy(() -> commands(row))
                .returns(code, CellRejected::code)
                .returns(column, CellRejected::column);
    }

    private static List<Object> commands(String rows) {
        var form = new CaseForm().casesForm(TIME);
        String csv = "case_id,standard,client_id,caller,started_at,ended_at,rings,agent,question,answer,"
                + "re_complaint_of,withdrawn\n" + rows;
        return new FormReader()
                .read(csv.getBytes(StandardCharsets.UTF_8), form.columns()).stream()
                        .map(form.command())
                        .toList();
    }
}
