package guanxi.evaluation.query.column;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.evaluation.read.column.ColumnFact;
import guanxi.language.client.CaseId;
import guanxi.language.client.ColumnEvent.Miss;
import guanxi.language.client.Responsible;
import guanxi.language.client.Responsible.Role;
import guanxi.language.client.ServiceStep;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Reach;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ColumnLineTest {
    private static final DepartmentTime TIME = new DepartmentTime(Clock.systemUTC(), ZoneId.of("Asia/Shanghai"));
    private static final Instant COMPLAINED = Instant.parse("2026-07-31T16:00:00Z");
    private static final Reach LIN = Reach.of(Set.of("S001"));

    @Test
    void a_line_is_there_since_its_re_complaint_began() {
        assertThat(lines(COMPLAINED.minusSeconds(1), Role.AGENT, "S001")).isEmpty();
        assertThat(lines(COMPLAINED, Role.AGENT, "S001")).hasSize(1);
    }

    @Test
    void it_is_of_the_local_day_of_that() {
        assertThat(line(Role.AGENT, "S001").month()).isEqualTo(YearMonth.of(2026, 8));
        assertThat(line(Role.AGENT, "S001").date()).isEqualTo(LocalDate.of(2026, 8, 1));
    }

    @Test
    void that_of_an_agent_is_for_whoever_reaches_him() {
        assertThat(line(Role.AGENT, "S001").isWithin(LIN)).isTrue();
        assertThat(line(Role.AGENT, "S002").isWithin(LIN)).isFalse();
        assertThat(line(Role.AGENT, "S002").isWithin(Reach.DEPARTMENT)).isTrue();
    }

    @Test
    void that_of_a_unit_is_for_whoever_reaches_all_whatever_it_is_called() {
        assertThat(line(Role.DEPARTMENT, "S001").isWithin(LIN)).isFalse();
        assertThat(line(Role.RESOURCE_CENTRE, "S001").isWithin(LIN)).isFalse();
        assertThat(line(Role.DEPARTMENT, "维修部").isWithin(Reach.DEPARTMENT)).isTrue();
    }

    private static ColumnLine line(Role role, String who) {
        return lines(COMPLAINED, role, who).getFirst();
    }

    private static List<ColumnLine> lines(Instant at, Role role, String who) {
        var miss = new Miss(
                new CaseId("K00002"),
                COMPLAINED,
                ServiceStep.SOLVE,
                1,
                COMPLAINED.minusSeconds(60),
                60,
                new Responsible(role, who));
        return ColumnLine.of(new ColumnFact(new CaseId("K00001"), List.of(miss)), at, TIME)
                .toList();
    }
}
