package guanxi.visit.web.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import guanxi.language.visit.Samples;
import guanxi.language.visit.VisitRecord;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.forms.CellRejected;
import guanxi.platform.forms.FormReader;
import guanxi.visit.write.visit.VisitCommand.FillRecord;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordFormTest {
    private static final String HEADER = "visit_id,filled_on,prepared_by,growth_rate,credit,gross_margin,overall,"
            + "position,other,solved,watch,listening_level\n";
    private static final DepartmentTime TIME =
            new DepartmentTime(Clock.fixed(Instant.parse("2026-07-01T00:00:00Z"), ZoneOffset.UTC), ZoneOffset.UTC);

    @Test
    void a_row_is_the_record_of_a_visit_and_may_leave_open_all_but_when_and_by_whom() {
        var whole = Samples.visitRecord()
                .growthRate(new BigDecimal("-3"))
                .credit("B")
                .grossMargin(new BigDecimal("25.75"))
                .overall("C")
                .position("龙头")
                .other("无")
                .solved("交期|票据")
                .watch("付款前先对账")
                .listeningLevel(0)
                .build();
        assertThat(commands(HEADER + """
            V000001,2026-06-03,S001,-3,B,25.750,C,龙头,无,交期|票据,付款前先对账,0
            V000001,2026/6/3,S001,,,,,,,,,
            """))
                .containsExactly(record(whole), record(Samples.visitRecord().build()));
    }

    @Test
    void the_handbooks_columns_are_understood_and_those_that_may_be_absent_may_be() {
        assertThat(commands("拜访编号,填写日期,制表,以后应注意的事项,聆听层次\nV000001,2026-06-03,S001,付款前先对账,4\n"))
                .containsExactly(record(Samples.visitRecord()
                        .watch("付款前先对账")
                        .listeningLevel(VisitRecord.BEST_LISTENING)
                        .build()));
    }

    @Test
    void a_cell_that_cannot_be_is_refused_by_its_column() {
        refused("prepared_by", "V000001,2026-06-03,,,,,,,,,,");
        refused("growth_rate", "V000001,2026-06-03,S001,much,,,,,,,,");
        refused("listening_level", "V000001,2026-06-03,S001,,,,,,,,,5");
    }

    private static void refused(String column, String row) {
        assertThatExceptionOfType(CellRejected.class)
                .isThrownBy(() -> commands(HEADER + row + "\n"))
                .returns(column, CellRejected::column);
    }

    private static FillRecord record(VisitRecord record) {
        return new FillRecord(Samples.V1, record);
    }

    private static List<Object> commands(String csv) {
        var form = new RecordForm().recordsForm(TIME);
        return new FormReader()
                .read(csv.getBytes(StandardCharsets.UTF_8), form.columns()).stream()
                        .map(form.command())
                        .toList();
    }
}
