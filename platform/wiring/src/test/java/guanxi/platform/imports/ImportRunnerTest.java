package guanxi.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import guanxi.platform.access.Caller;
import guanxi.platform.command.Commands;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Reach;
import guanxi.platform.decision.Rejection;
import guanxi.platform.decision.Rule.Kind;
import guanxi.platform.forms.Forms;
import guanxi.platform.progress.Progress;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.junit.jupiter.api.Test;

class ImportRunnerTest {
    private static final byte[] TWO_ROWS =
            "specialist_id,date\nS001,2026-06-01\nS002,2026-06-02\n".getBytes(StandardCharsets.UTF_8);
    private static final Leave FIRST = new Leave("S001");
    private static final Leave SECOND = new Leave("S002");
    private static final FormImport FORM =
            new FormImport("leave", Forms.LEAVE, row -> new Leave(row.id("specialist_id")));
    private static final Caller MANAGER = new Caller("m", Set.of(), Reach.DEPARTMENT, "c-1", null, null);

    private final Commands commands = mock(Commands.class);
    private final Progress progress = mock(Progress.class);
    private final ImportRunner runner = new ImportRunner(commands, progress);

    record Leave(@TargetAggregateIdentifier String specialist) {}

    @Test
    void a_refused_row_is_named_and_its_neighbour_counts() {
        when(commands.sendOnce(any(), eq(FIRST))).thenThrow(new CommandRejected(CommonRule.OUT_OF_REACH, "Not yours."));
        when(commands.sendOnce(any(), eq(SECOND))).thenReturn(new Outcome(0, true));

        var answer = runner.run(FORM, TWO_ROWS, MANAGER);

        assertThat(answer.accepted()).isOne();
        assertThat(answer.rejected()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(2);
            assertThat(row.code()).isEqualTo("OUT_OF_REACH");
        });
    }

    @Test
    void what_a_view_did_not_have_is_asked_again_once_it_has_caught_up() {
        when(commands.sendOnce(any(), eq(FIRST)))
                .thenThrow(new CommandRejected(CommonRule.UNKNOWN_SPECIALIST, "Who?"))
                .thenReturn(new Outcome(0, true));
        when(commands.sendOnce(any(), eq(SECOND))).thenReturn(new Outcome(0, false));

        var answer = runner.run(FORM, TWO_ROWS, MANAGER);

        assertThat(answer.accepted()).isOne();
        assertThat(answer.unchanged()).isOne();
        var order = inOrder(commands, progress);
        order.verify(commands).sendOnce(any(), eq(FIRST));
        order.verify(progress).awaitViews(any());
        order.verify(commands).sendOnce(any(), eq(FIRST));
    }

    @Test
    void a_row_that_nobody_answered_for_makes_the_whole_request_one_to_send_again() {
        when(commands.sendOnce(any(), eq(FIRST))).thenReturn(new Outcome(0, true));
        when(commands.sendOnce(any(), eq(SECOND)))
                .thenThrow(
                        new CommandRejected(new Rejection("NO_ANSWER_IN_TIME", "Ask again.", Kind.UNAVAILABLE, null)));

        assertThatThrownBy(() -> runner.run(FORM, TWO_ROWS, MANAGER))
                .isInstanceOfSatisfying(
                        CommandRejected.class,
                        e -> assertThat(e.rejection().kind()).isEqualTo(Kind.UNAVAILABLE));
    }
}
