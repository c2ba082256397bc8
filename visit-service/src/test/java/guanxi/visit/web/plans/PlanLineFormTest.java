package guanxi.visit.web.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.PlanLine;
import guanxi.language.visit.PlanLine.Kind;
import guanxi.language.visit.Purpose;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.forms.CellRejected;
import guanxi.platform.forms.FormReader;
import guanxi.visit.write.plan.PlanCommand.SubmitPlan;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanLineFormTest {
    private static final String HEADER = "specialist_id,month,submitted_at,kind,client_id,date,purpose,groups\n";
    private static final DepartmentTime TIME =
            new DepartmentTime(Clock.fixed(Instant.parse("2026-06-30T12:00:00Z"), ZoneOffset.UTC), ZoneOffset.UTC);

    @Test
    void a_row_is_a_line_of_the_submission_of_its_instant() {
        assertThat(commands(HEADER + """
            S001,2026-07,2026-06-30T10:00:00+08:00,VISIT,C00001,2026-07-06,A,2
            S001,2026年7月,2026-06-30 02:00,REFERRAL,C00001,2026/7/7,,1
            """))
                .containsExactly(
                        told(new PlanLine(Kind.VISIT, new ClientId("C00001"), july(6), Purpose.A, 2)),
                        told(new PlanLine(Kind.REFERRAL, new ClientId("C00001"), july(7), null, 1)));
    }

    @Test
    void the_handbooks_columns_are_understood_and_the_purpose_may_be_absent() {
        assertThat(commands(
                        "专员编号,月份,提交时间,类型,客户编号,计划日期,组数\nS001,2026-07,2026-06-30 02:00,REFERRAL,C00001,2026-07-07,1\n"))
                .containsExactly(told(new PlanLine(Kind.REFERRAL, new ClientId("C00001"), july(7), null, 1)));
    }

    @Test
    void a_cell_that_cannot_be_is_refused_by_its_column() {
        refused("month", "S001,2026-13,2026-06-30T10:00:00+08:00,VISIT,C00001,2026-07-06,A,2");
        refused("submitted_at", "S001,2026-07,2026-06-30T25:00:00+08:00,VISIT,C00001,2026-07-06,A,2");
        refused("kind", "S001,2026-07,2026-06-30T10:00:00+08:00,CALL,C00001,2026-07-06,A,2");
        refused("client_id", "S001,2026-07,2026-06-30T10:00:00+08:00,VISIT,,2026-07-06,A,2");
        refused("purpose", "S001,2026-07,2026-06-30T10:00:00+08:00,VISIT,C00001,2026-07-06,X,2");
        refused("groups", "S001,2026-07,2026-06-30T10:00:00+08:00,VISIT,C00001,2026-07-06,A,0");
    }

    private static void refused(String column, String row) {
        assertThatExceptionOfType(CellRejected.class)
                .isThrownBy(() -> commands(HEADER + row + "\n"))
                .returns(column, CellRejected::column);
    }

    private static SubmitPlan told(PlanLine line) {
        return new SubmitPlan(
                new ColleagueId("S001"),
                YearMonth.of(2026, 7),
                null,
                null,
                null,
                List.of(line),
                Instant.parse("2026-06-30T02:00:00Z"));
    }

    private static LocalDate july(int day) {
        return LocalDate.of(2026, 7, day);
    }

    private static List<Object> commands(String csv) {
        var form = new PlanLineForm().planLinesForm(TIME);
        return new FormReader()
                .read(csv.getBytes(StandardCharsets.UTF_8), form.columns()).stream()
                        .map(form.command())
                        .toList();
    }
}
