package guanxi.client.web.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import guanxi.client.write.cases.CaseCommand.RecordEntry;
import guanxi.language.Person;
import guanxi.language.client.CaseEntry;
import guanxi.language.client.CaseEntry.Kind;
import guanxi.language.client.CaseEntryId;
import guanxi.language.client.CaseId;
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

class EntryFormTest {
    private static final DepartmentTime TIME = new DepartmentTime(
            Clock.fixed(Instant.parse("2026-07-31T00:00:00Z"), ZoneId.of("UTC")), ZoneId.of("Asia/Shanghai"));
    private static final Instant TEN = Instant.parse("2026-07-06T02:00:00Z");

    @Test
    void a_row_is_what_happened_in_whole_seconds() {
        assertThat(commands("K1,E1,DEPARTMENT_NOTIFIED,2026-07-06T10:00:00.9,维修部,李工,,,,加急,记错了"))
                .containsExactly(new RecordEntry(
                        new CaseId("K1"),
                        new CaseEntryId("E1"),
                        new CaseEntry(
                                Kind.DEPARTMENT_NOTIFIED,
                                TEN,
                                "维修部",
                                Person.ofDepartment("李工", null),
                                null,
                                null,
                                null,
                                "加急"),
                        "记错了"));
    }

    @Test
    void what_is_promised_may_be_to_come() {
        assertThat(commands("K1,E1,REPLY_PROMISED,2026-07-06 10:00,,,2026-08-06 10:00,,,,"))
                .extracting(
                        command -> ((RecordEntry) command).entry().promisedFor().toString())
                .containsExactly("2026-08-06T02:00:00Z");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            K1,E 1,CLIENT_INFORMED,2026-07-06 10:00,,,,,,,; BAD_ID; entry_id
            K1,E1,ANSWERED,2026-07-06 10:00,,,,,,,; UNKNOWN_CODE; kind
            K1,E1,CLIENT_INFORMED,2026-13-01 10:00,,,,,,,; NOT_AN_INSTANT; at
            K1,E1,HANDED_OVER,2026-07-06 10:00,张 三,,,,,,; BAD_ID; to
            K1,E1,CALLED_BACK,2026-07-06 10:00,,,,6,,,; OUT_OF_RANGE; satisfaction
            K1,E1,CONDUCT_FLAGGED,2026-07-06 10:00,,,,,迟到,,; UNKNOWN_CODE; conduct
            K1,E1,PASSED_ON,2026-07-06 10:00,,,,,,,; REQUIRED_CELL_MISSING; to
            K1,E1,DEPARTMENT_NOTIFIED,2026-07-06 10:00,,李工,,,,,; REQUIRED_CELL_MISSING; to
            K1,E1,HANDED_OVER,2026-07-06 10:00,,,,,,,; REQUIRED_CELL_MISSING; to
            K1,E1,SOLVER_NAMED,2026-07-06 10:00,,,,,,,; REQUIRED_CELL_MISSING; solver
            K1,E1,REPLY_PROMISED,2026-07-06 10:00,,,,,,,; REQUIRED_CELL_MISSING; promised_for
            K1,E1,CONDUCT_FLAGGED,2026-07-06 10:00,,,,,,,; REQUIRED_CELL_MISSING; conduct
            K1,E1,PAUSED,2026-07-06 10:00,,,,,,,; REQUIRED_CELL_MISSING; reason
            K1,E1,RESUMED,2026-07-06 10:00,,,,,,,; REQUIRED_CELL_MISSING; reason
            K1,E1,REOPENED,2026-07-06 10:00,,,,,,,; REQUIRED_CELL_MISSING; reason
            K1,E1,CANCELLED,2026-07-06 10:00,,,,,,,; REQUIRED_CELL_MISSING; reason
            """)
    void a_faulty_cell_is_refused_by_its_column(String row, String code, String column) {
        assertThatExceptionOfType(CellRejected.class)
                .isThrownBy(() -> commands(row))
                .returns(code, CellRejected::code)
                .returns(column, CellRejected::column);
    }

    private static List<Object> commands(String rows) {
        var form = new EntryForm().caseStepsForm(TIME);
        String csv = "case_id,entry_id,kind,at,to,solver,promised_for,satisfaction,conduct,reason,withdrawn\n" + rows;
        return new FormReader()
                .read(csv.getBytes(StandardCharsets.UTF_8), form.columns()).stream()
                        .map(form.command())
                        .toList();
    }
}
