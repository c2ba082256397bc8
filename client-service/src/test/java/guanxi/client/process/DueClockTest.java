package guanxi.client.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanxi.client.read.deadlines.ClientDeadlines;
import guanxi.client.write.problem.ProblemPointCommand.MissCountermeasure;
import guanxi.client.write.receivable.ReceivableCommand.MissPayment;
import guanxi.client.write.watch.LookAtSteps;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.deadline.Deadline;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DueClockTest {
    private final DueClock clock = new DueClock();

    @Test
    void each_kind_of_what_is_due_has_its_order() {
        assertThat(clock.orderFor(due(ClientDeadlines.COUNTERMEASURE_DUE, "problem-Q1")))
                .isEqualTo(new MissCountermeasure("problem-Q1"));
        assertThat(clock.orderFor(due(ClientDeadlines.PAYMENT_DUE, "receivable-Y1")))
                .isEqualTo(new MissPayment("receivable-Y1"));
        assertThat(clock.orderFor(due(ClientDeadlines.ESCALATION_DUE, "S1-K00001")))
                .isEqualTo(new LookAtSteps("S1-K00001"));
        assertThat(clock.orderFor(due(ClientDeadlines.STEP_DUE, "S1-K00001"))).isEqualTo(new LookAtSteps("S1-K00001"));
    }

    @Test
    void what_nobody_knows_is_not_ordered() {
        assertThatThrownBy(() -> clock.orderFor(due("tea-due", "x"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Deadline due(String what, String of) {
        return Deadline.of(
                what, of, new ColleagueId("S001"), Instant.parse("2026-06-05T16:00:00Z"), Duration.ofHours(1));
    }
}
